#include "formats/front_matter.h"

#include "formats/clean_text.h"

#include <algorithm>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestMatter = 64 * 1024;

QString unquoted(QStringView value) {
  value = value.trimmed();
  const bool isQuoted =
      value.size() > 1 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
  return cleanName(isQuoted ? value.mid(1, value.size() - 2) : value);
}

void take(FrontMatter& matter, QStringView line) {
  const qsizetype colon = line.indexOf(u':');
  if (colon <= 0 || line.front().isSpace()) return;
  const QString key = line.left(colon).trimmed().toString().toLower();
  const QString value = unquoted(line.mid(colon + 1));
  if (key == u"title") matter.title = value;
  if (key == u"name" || key == u"author") matter.author = value;
  if (key == u"lang" || key == u"language") matter.language = value;
}

}  // namespace

FrontMatter frontMatter(QStringView text) {
  FrontMatter matter;
  const qsizetype firstEnd = text.indexOf(u'\n');
  if (firstEnd < 0 || text.left(firstEnd).trimmed() != u"---") return matter;
  for (qsizetype start = firstEnd + 1; start < std::min(text.size(), LongestMatter);) {
    const qsizetype found = text.indexOf(u'\n', start);
    const qsizetype end = found < 0 ? text.size() : found;
    const QStringView line = text.mid(start, end - start);
    if (line.trimmed() == u"---" || line.trimmed() == u"...") {
      matter.length = std::min(end + 1, text.size());
      return matter;
    }
    if (!line.trimmed().isEmpty()) take(matter, line);
    start = end + 1;
  }
  return {};
}

}  // namespace candor::formats
