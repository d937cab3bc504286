#include "cli/side.h"

#include "reading/format.h"
#include "reading/plain_text.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string_view>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

bool isOfKnownFormat(const QString& path) {
  const std::string suffix = QFileInfo(path).suffix().toLower().toStdString();
  for (const reading::Format& format : reading::formats())
    if (std::find(format.extensions.begin(), format.extensions.end(), suffix) != format.extensions.end()) return true;
  return false;
}

}  // namespace

Result<Side> Side::open(const QString& argument) {
  Side side;
  side.m_argument = argument;
  const QFileInfo place(argument);
  if (!place.exists()) return Error{Fault::NotFound, {}};
  if (place.isDir()) {
    if (const auto opened = side.openFolder(argument); !opened) return opened.error();
  } else if (place.suffix().compare("jsonl"_L1, Qt::CaseInsensitive) == 0) {
    if (const auto opened = side.openLines(argument); !opened) return opened.error();
  } else {
    side.m_paths.push_back(argument);
  }
  if (side.size() == 0) return Error{Fault::NoText, {}};
  return side;
}

// Sorted by path, so that the order does not depend on the file system.
Result<void> Side::openFolder(const QString& path) {
  if (!QFileInfo(path).isReadable()) return Error{Fault::NotReadable, {}};
  QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString file = files.next();
    if (isOfKnownFormat(file))
      m_paths.push_back(file);
    else
      ++m_leftOut;
  }
  std::sort(m_paths.begin(), m_paths.end());
  return {};
}

Result<void> Side::openLines(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  m_content = file.readAll();
  int number = 0;
  for (qsizetype start = 0; start < m_content.size();) {
    const qsizetype newline = m_content.indexOf('\n', start);
    const qsizetype end = newline < 0 ? m_content.size() : newline;
    ++number;
    const bool isBlank = QByteArrayView(m_content).sliced(start, end - start).trimmed().isEmpty();
    if (!isBlank) m_lines.push_back({.start = start, .length = end - start, .number = number});
    start = end + 1;
  }
  return {};
}

Named Side::read(const Worker& worker, reading::Reader& reader, std::size_t index) const {
  if (m_paths.empty()) return readLine(m_lines[index]);
  return {.id = m_paths[index], .document = reader.read(worker, m_paths[index])};
}

Named Side::readLine(const Line& line) const {
  const QJsonObject row = QJsonDocument::fromJson(m_content.mid(line.start, line.length)).object();
  const QJsonValue id = row[u"id"_s];
  const QJsonValue text = row[u"text"_s];
  if (!(id.isString() || id.isDouble()) || !text.isString())
    return {.id = u"%1:%2"_s.arg(m_argument).arg(line.number), .document = Error{Fault::Damaged, u"no id and text"_s}};
  return {.id = id, .document = reading::readPlainText(text.toString())};
}

}  // namespace candor::cli
