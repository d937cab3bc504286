#include "formats/field_instruction.h"

#include <algorithm>

namespace candor::formats {
namespace {

QStringView firstWord(QStringView instruction) {
  instruction = instruction.trimmed();
  const auto end = std::ranges::find_if(instruction, [](QChar sign) { return sign.isSpace(); });
  return instruction.left(end - instruction.begin());
}

bool isNamed(QStringView instruction, QStringView name) {
  return firstWord(instruction).compare(name, Qt::CaseInsensitive) == 0;
}

}  // namespace

QString linkOfInstruction(QStringView instruction) {
  if (!isNamed(instruction, u"HYPERLINK")) return {};
  const QStringView rest = instruction.trimmed().mid(9).trimmed();
  if (rest.startsWith(u'\\')) return {};  // a place in the document
  if (!rest.startsWith(u'"')) return firstWord(rest).toString();
  const qsizetype end = rest.indexOf(u'"', 1);
  return rest.mid(1, end < 0 ? -1 : end - 1).toString();
}

bool isPageNumber(QStringView instruction) {
  return isNamed(instruction, u"PAGE") || isNamed(instruction, u"NUMPAGES") || isNamed(instruction, u"SECTIONPAGES");
}

}  // namespace candor::formats
