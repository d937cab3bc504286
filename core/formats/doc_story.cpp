#include "formats/doc_story.h"

#include "formats/field_instruction.h"

#include <algorithm>

namespace candor::formats {
namespace {

using reading::BlockKind;

constexpr char16_t ParagraphMark = 0x0D;
constexpr char16_t CellMark = 0x07;
constexpr char16_t PageMark = 0x0C;
constexpr char16_t LineMark = 0x0B;
constexpr char16_t ColumnMark = 0x0E;
constexpr char16_t FieldStart = 0x13;
constexpr char16_t FieldResult = 0x14;
constexpr char16_t FieldEnd = 0x15;
constexpr char16_t FixedHyphen = 0x1E;
constexpr char16_t SymbolSign = 0x28;
constexpr qsizetype LongestFieldCode = 4096;
constexpr std::size_t DeepestField = 20;

bool endsParagraph(QChar sign) {
  return sign == QChar(ParagraphMark) || sign == QChar(CellMark) || sign == QChar(PageMark);
}

}  // namespace

void DocStory::write(const DocLetters& letters) {
  qsizetype start = 0;
  for (qsizetype at = 0; at < letters.text.size() && !m_writer.isFull(); ++at)
    if (endsParagraph(letters.text[at])) {
      writeParagraph(letters, {.start = start, .end = at});
      start = at + 1;
    }
  if (start < letters.text.size()) writeParagraph(letters, {.start = start, .end = letters.text.size()});
  m_showsResult.clear();
  endField();
  m_table.enter(m_writer, false);
}

void DocStory::writeParagraph(const DocLetters& letters, Paragraph paragraph) {
  const bool hasMark = paragraph.end < letters.text.size();
  const auto last = std::size_t(hasMark ? paragraph.end : paragraph.end - 1);
  const DocParagraphLook look = m_looks.paragraph(letters.offsets[last]);
  if (look.endsRow) return m_table.endRow();
  const QChar mark = hasMark ? letters.text[paragraph.end] : QChar(ParagraphMark);
  m_table.enter(m_writer, look.isInTable);
  m_writer.beginBlock(BlockKind::Paragraph);
  for (qsizetype at = paragraph.start; at < paragraph.end && !m_writer.isFull(); ++at)
    takeSign(letters.text[at].unicode(), m_looks.letter(letters.offsets[std::size_t(at)], look.style));
  flush();
  if (m_writer.hasOpenText() && look.headingLevel > 0)
    m_writer.changeBlock(BlockKind::Heading, look.headingLevel);
  else if (m_writer.hasOpenText() && look.isItem)
    m_writer.changeBlock(BlockKind::ListItem, 1);
  m_writer.endBlock();
  if (mark == QChar(CellMark)) m_table.endCell();
}

void DocStory::takeSign(char16_t sign, const DocLetterLook& look) {
  const bool isInstruction = !m_showsResult.empty() && !m_showsResult.back();
  switch (sign) {
    case FieldStart:
      flush();
      if (m_showsResult.size() < DeepestField) m_showsResult.push_back(false);
      m_instruction.clear();
      return;
    case FieldResult:
      flush();
      if (!m_showsResult.empty()) m_showsResult.back() = true;
      if (const QString link = linkOfInstruction(m_instruction); !link.isEmpty() && !m_isLink) {
        m_writer.beginLink(link);
        m_isLink = true;
      }
      return;
    case FieldEnd: return endField();
    case LineMark:
    case ColumnMark:
      flush();
      m_writer.breakLine();
      return;
    default: break;
  }
  if (isInstruction) {
    if (m_instruction.size() < LongestFieldCode) m_instruction += QChar(sign);
    return;
  }
  if (look.isHidden) return;
  if (look.look != m_look) flush();
  m_look = look.look;
  if (look.isSpecial && sign == SymbolSign && look.symbol != 0)
    m_pending += QChar(look.symbol);
  else if (sign == FixedHyphen)
    m_pending += u'-';
  else if (sign == u'\t' || (sign >= 0x20 && !(look.isSpecial && sign < 0x30)))
    m_pending += QChar(sign);
}

void DocStory::flush() {
  if (!m_pending.isEmpty()) m_writer.addText(m_pending, m_look);
  m_pending.clear();
}

void DocStory::endField() {
  flush();
  if (!m_showsResult.empty()) m_showsResult.pop_back();
  if (m_isLink) m_writer.endLink();
  m_isLink = false;
  m_instruction.clear();
}

}  // namespace candor::formats
