#include "reading/found_words.h"

#include <QRegularExpression>
#include <QStringList>

namespace candor::reading {

using namespace Qt::StringLiterals;

std::optional<Span> findWords(const QString& words, const QString& text) {
  QStringList parts;
  for (const QString& part : words.simplified().split(u' ', Qt::SkipEmptyParts))
    parts += QRegularExpression::escape(part);
  if (parts.isEmpty()) return std::nullopt;
  const QRegularExpression pattern(
      u"(?<!\\w)"_s + parts.join(u"\\s+"_s) + u"(?!\\w)"_s,
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  const QRegularExpressionMatch found = pattern.match(text);
  if (!found.hasMatch()) return std::nullopt;
  return Span{.start = found.capturedStart(), .length = found.capturedLength()};
}

}  // namespace candor::reading
