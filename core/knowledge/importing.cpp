#include "knowledge/importing.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;
using reading::Knowledge;

Result<QByteArray> bytesOf(const QString& path, qint64 most) {
  const QFileInfo info(path);
  if (!info.exists()) return Error{Fault::NotFound, {}};
  if (!info.isFile()) return Error{Fault::NotReadable, u"not a regular file"_s};
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  QByteArray bytes = file.read(most + 1);
  if (file.error() != QFileDevice::NoError) return Error{Fault::NotReadable, file.errorString()};
  return bytes;
}

// "ESCO dataset - v1.2.0 - classification - en - csv.zip": the tables themselves do not say it.
QString versionIn(const QString& path) {
  static const QRegularExpression version(u"\\bv(\\d+(?:\\.\\d+)+)"_s);
  return version.match(QFileInfo(path).completeBaseName()).captured(1);
}

Result<Knowledge> readFile(const Worker& worker, reading::Reader& reader, Publisher publisher, const QString& path) {
  const reading::FormatId format = factsOf(publisher).format;
  const auto bytes = bytesOf(path, reading::format(format).limits.bytes);
  if (!bytes) return bytes.error();
  const auto document = reader.read(worker, *bytes, format);
  if (!document) return document.error();
  auto knowledge = reading::knowledgeIn(document->text);
  if (!knowledge) return Error{Fault::Crashed, u"the answer is no knowledge"_s};
  if (knowledge->version.isEmpty()) knowledge->version = versionIn(path);
  return *std::move(knowledge);
}

}  // namespace

Result<Knowledge> readFiles(const Worker& worker, reading::Reader& reader, Publisher publisher,
                            const QStringList& files) {
  Knowledge all;
  for (qsizetype i = 0; i < files.size(); ++i) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    worker.report({.phase = u"reading"_s, .done = i, .total = files.size()});
    auto one = readFile(worker, reader, publisher, files[i]);
    if (!one) return one.error();
    if (all.version.isEmpty()) all.version = one->version;
    all.date = std::max(all.date, one->date);
    std::ranges::move(one->rows, std::back_inserter(all.rows));
  }
  return all;
}

Result<Recognised> readFiles(const Worker& worker, reading::Reader& reader, const QStringList& files) {
  for (const PublisherFacts& facts : publishers()) {
    auto knowledge = readFiles(worker, reader, facts.publisher, files);
    if (knowledge) return Recognised{.publisher = facts.publisher, .knowledge = *std::move(knowledge)};
    if (knowledge.error().fault != Fault::UnknownFormat) return knowledge.error();
  }
  return Error{Fault::UnknownFormat, u"of no publisher"_s};
}

}  // namespace candor::knowledge
