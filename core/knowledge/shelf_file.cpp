#include "knowledge/shelf_file.h"

#include "ontology/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <span>

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;

constexpr quint64 FileMark = 0x31574e4b52444e43ULL;  // "CNDRKNW1"
constexpr quint64 FileForm = 1;
constexpr qsizetype MostAbout = 64 * 1024;
constexpr qint64 MostRowsBytes = 64 * 1024 * 1024;  // unpacked, of an import

struct Head {
  quint64 mark = FileMark;
  quint64 form = FileForm;
  quint64 ours = 0;
  quint64 aboutSize = 0;
  quint64 aboutSum = 0;
  quint64 imageSize = 0;
  quint64 imageSum = 0;
};

Error damaged(const QString& what) { return {Fault::Damaged, u"imported knowledge: "_s + what}; }

// Eight bytes at a time: the image has tens of megabytes and is checked whenever a program starts.
quint64 sumOf(QByteArrayView bytes) {
  quint64 sum = quint64(bytes.size());
  qsizetype at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    quint64 word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    sum = (sum ^ word) * 0x9e3779b97f4a7c15ULL;
    sum ^= sum >> 32;
  }
  for (; at < bytes.size(); ++at) sum = (sum ^ quint8(bytes[at])) * 0x100000001b3ULL;
  return ontology::mix(sum);
}

qsizetype padded(qsizetype size) { return (size + 7) / 8 * 8; }

QJsonObject jsonOf(const Source& source) {
  const Import& about = source.about;
  return {{u"publisher"_s, factsOf(about.publisher).id},
          {u"version"_s, about.version},
          {u"date"_s, about.date},
          {u"imported"_s, about.imported.toString(Qt::ISODate)},
          {u"skills"_s, about.counts.skills},
          {u"occupations"_s, about.counts.occupations},
          {u"linked"_s, about.counts.linked},
          {u"left_out"_s, about.counts.leftOut},
          {u"names"_s, about.counts.names},
          {u"bytes"_s, qint64(source.rows.size())},
          {u"sum"_s, QString::number(sumOf(source.rows), 16)}};
}

std::optional<Import> importOf(const QJsonObject& json) {
  const auto publisher = publisherOf(json[u"publisher"_s].toString());
  if (!publisher) return std::nullopt;
  return Import{.publisher = *publisher,
                .version = json[u"version"_s].toString(),
                .date = json[u"date"_s].toString(),
                .imported = QDate::fromString(json[u"imported"_s].toString(), Qt::ISODate),
                .counts = {.skills = json[u"skills"_s].toInt(),
                           .occupations = json[u"occupations"_s].toInt(),
                           .linked = json[u"linked"_s].toInt(),
                           .leftOut = json[u"left_out"_s].toInt(),
                           .names = json[u"names"_s].toInt()}};
}

Result<std::vector<Source>> sourcesIn(QByteArrayView about, QByteArrayView rest) {
  std::vector<Source> sources;
  for (const QJsonValue& value : QJsonDocument::fromJson(about.toByteArray()).array()) {
    const QJsonObject json = value.toObject();
    const auto import = importOf(json);
    const qint64 size = json[u"bytes"_s].toInteger(-1);
    if (!import || size < 0 || size > rest.size()) return damaged(u"its rows"_s);
    const QByteArrayView rows = rest.first(size);
    if (QString::number(sumOf(rows), 16) != json[u"sum"_s].toString()) return damaged(u"its rows"_s);
    sources.push_back({.about = *import, .rows = rows.toByteArray()});
    rest = rest.sliced(size);
  }
  return sources;
}

}  // namespace

QByteArray shelfFile(quint64 ours, const QByteArray& image, const std::vector<Source>& sources) {
  QJsonArray list;
  for (const Source& source : sources) list += jsonOf(source);
  const QByteArray about = QJsonDocument(list).toJson(QJsonDocument::Compact);
  const Head head{.ours = ours,
                  .aboutSize = quint64(about.size()),
                  .aboutSum = sumOf(about),
                  .imageSize = quint64(image.size()),
                  .imageSum = sumOf(image)};
  QByteArray file(reinterpret_cast<const char*>(&head), sizeof head);
  file += about + QByteArray(padded(about.size()) - about.size(), '\0') + image;
  for (const Source& source : sources) file += source.rows;
  return file;
}

Result<ShelfView> viewOf(QByteArrayView file) {
  Head head;
  if (file.size() < qsizetype(sizeof head)) return damaged(u"no head"_s);
  std::memcpy(&head, file.data(), sizeof head);
  if (head.mark != FileMark || head.form != FileForm) return damaged(u"another file"_s);
  QByteArrayView rest = file.sliced(sizeof head);
  if (head.aboutSize > quint64(MostAbout) || padded(qsizetype(head.aboutSize)) > rest.size())
    return damaged(u"cut off"_s);
  const QByteArrayView about = rest.first(qsizetype(head.aboutSize));
  if (sumOf(about) != head.aboutSum) return damaged(u"its list"_s);
  rest = rest.sliced(padded(about.size()));
  if (head.imageSize > quint64(rest.size())) return damaged(u"cut off"_s);
  auto sources = sourcesIn(about, rest.sliced(qsizetype(head.imageSize)));
  if (!sources) return sources.error();
  return ShelfView{.ours = head.ours,
                   .image = rest.first(qsizetype(head.imageSize)),
                   .imageSum = head.imageSum,
                   .sources = *std::move(sources)};
}

bool isImageWhole(const ShelfView& shelf) { return sumOf(shelf.image) == shelf.imageSum; }

Source sourceOf(const Import& about, const reading::Knowledge& knowledge) {
  return {.about = about, .rows = qCompress(reading::knowledgeText(knowledge).toUtf8())};
}

Result<reading::Knowledge> rowsOf(const Source& source) {
  // qUncompress believes the size it is told; the first four bytes tell it.
  quint32 size = 0;
  if (source.rows.size() < 4) return damaged(u"its rows"_s);
  size = qFromBigEndian<quint32>(source.rows.constData());
  if (qint64(size) > MostRowsBytes) return damaged(u"its rows"_s);
  auto knowledge = reading::knowledgeIn(QString::fromUtf8(qUncompress(source.rows)));
  if (!knowledge) return damaged(u"its rows"_s);
  return *std::move(knowledge);
}

}  // namespace candor::knowledge
