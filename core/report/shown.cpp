#include "report/shown.h"

#include <QChar>
#include <QList>

namespace candor::report {

bool isShown(char32_t character) {
  if (character == U'\n' || character == U'\t') return true;
  switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    // Of the format characters only the joiners are part of a word, in the scripts that need them and in emoji.
    case QChar::Other_Format: return character == U'\u200c' || character == U'\u200d';
    default: return true;
  }
}

QString shown(QStringView text) {
  QString result;
  result.reserve(text.size());
  for (const char32_t character : text.toUcs4())
    if (isShown(character)) result += QStringView(QChar::fromUcs4(character));
  return result;
}

QString shownOnOneLine(QStringView text) { return shown(text).simplified(); }

}  // namespace candor::report
