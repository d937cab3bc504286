#include "formats/docx_fields.h"

#include "formats/field_instruction.h"

#include <algorithm>

namespace candor::formats {
namespace {

constexpr qsizetype LongestInstruction = 8192;

}  // namespace

void DocxFields::addInstruction(QStringView text) {
  if (!m_fields.empty() && m_fields.back().instruction.size() < LongestInstruction)
    m_fields.back().instruction += text.left(LongestInstruction);
}

QString DocxFields::separate() {
  if (m_fields.empty()) return {};
  Field& field = m_fields.back();
  field.isResult = true;
  field.isPageNumber = isPageNumber(field.instruction);
  QString target = linkOfInstruction(field.instruction);
  field.isLink = !target.isEmpty();
  return target;
}

DocxFields::Ended DocxFields::end() {
  if (m_fields.empty()) return Ended::Plain;
  const bool isLink = m_fields.back().isLink;
  m_fields.pop_back();
  return isLink ? Ended::Link : Ended::Plain;
}

bool DocxFields::isHidden() const {
  return std::ranges::any_of(m_fields, [](const Field& field) { return !field.isResult || field.isPageNumber; });
}

}  // namespace candor::formats
