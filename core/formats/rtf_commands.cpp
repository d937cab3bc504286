// What the words of RTF do to the reader: looks, destinations, breaks.
#include "formats/field_instruction.h"
#include "formats/rtf_reader.h"

#include <algorithm>
#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr int DeepestRtfHeading = 9;
constexpr int MacCodePage = 10000;

}  // namespace

void RtfReader::takeWord(const RtfToken& token) {
  const RtfMeaning meaning = rtfMeaning(token.text);
  const bool wasIgnorable = std::exchange(m_isIgnorable, false);
  if (meaning.word == RtfWord::Unicode) return m_letters.addUnicode(token.number, group().unicodeSkip);
  if (meaning.word == RtfWord::Sign) return m_letters.addSign(meaning.sign);
  m_letters.endSkip();
  flush();
  if (wasIgnorable && meaning.word == RtfWord::Unknown) group().place = RtfPlace::Nowhere;
  if (meaning.word == RtfWord::Ignorable) m_isIgnorable = true;
  if (takeLook(meaning.word, token)) return;
  if (group().place == RtfPlace::Nowhere && meaning.word != RtfWord::Neutral) return;
  if (!takeDestination(meaning.word)) takeBreak(meaning.word, token);
}

// Words on letters and paragraphs; false for others.
bool RtfReader::takeLook(RtfWord word, const RtfToken& token) {
  const bool isOn = !token.hasNumber || token.number != 0;
  FlowLook& look = group().look;
  switch (word) {
    case RtfWord::Plain:
      look = {.size = 12};
      group().isHidden = false;
      return true;
    case RtfWord::Bold: look.isBold = isOn; return true;
    case RtfWord::Capitals: look.isCapitals = isOn; return true;
    case RtfWord::Size: look.size = std::clamp(token.number, 2, 4000) / 2.0; return true;
    case RtfWord::Hidden:
    case RtfWord::Deleted: group().isHidden = isOn; return true;
    case RtfWord::Font: group().font = token.number; return true;
    case RtfWord::UnicodeSkip: group().unicodeSkip = std::clamp(token.number, 0, 16); return true;
    case RtfWord::Charset:
      if (group().place == RtfPlace::FontTable) m_letters.setCharset(group().font, token.number);
      return true;
    case RtfWord::ParagraphDefaults: m_paragraph = {}; return true;
    case RtfWord::InTable: m_paragraph.isInTable = true; return true;
    case RtfWord::OutlineLevel:
      m_paragraph.headingLevel = token.number >= 0 && token.number < DeepestRtfHeading ? token.number + 1 : 0;
      return true;
    case RtfWord::Style: return takeStyle(token.number);
    default: return false;
  }
}

bool RtfReader::takeStyle(int number) {
  m_style = number;
  if (group().place != RtfPlace::Text) return true;
  const auto heading = m_headings.find(number);
  if (heading != m_headings.end()) m_paragraph.headingLevel = heading->second;
  return true;
}

// Words that say what a group holds; false for others.
bool RtfReader::takeDestination(RtfWord word) {
  RtfGroup& at = group();
  switch (word) {
    case RtfWord::Skipped: at.place = RtfPlace::Nowhere; return true;
    case RtfWord::Neutral: at.place = RtfPlace::Text; return true;
    case RtfWord::Info: at.place = RtfPlace::FontTable; return true;  // its own text is none
    case RtfWord::FontTable: at.place = RtfPlace::FontTable; return true;
    case RtfWord::StyleSheet: at.place = RtfPlace::StyleSheet; return true;
    case RtfWord::Title: at.place = RtfPlace::Title; return true;
    case RtfWord::Author: at.place = RtfPlace::Author; return true;
    case RtfWord::FieldInstruction: at.place = RtfPlace::Instruction; return true;
    case RtfWord::Field: m_instruction.clear(); return true;
    case RtfWord::FieldResult: startResult(); return true;
    case RtfWord::Picture:
      ++writer().layout().images;
      at.place = RtfPlace::Nowhere;
      return true;
    case RtfWord::ListMark:
      m_paragraph.isItem = true;
      at.place = RtfPlace::Nowhere;
      return true;
    case RtfWord::Header: at.writer = &m_headers; return true;
    case RtfWord::Footer: at.writer = &m_footers; return true;
    case RtfWord::Box: startBox(); return true;
    case RtfWord::Note:
      startBox();
      --writer().layout().textBoxes;
      return true;
    default: return false;
  }
}

void RtfReader::startBox() {
  enterCell();
  writer().beginBox();
  group().isBox = true;
  m_table.resume(false);
  m_paragraph = {};
}

void RtfReader::startResult() {
  if (isPageNumber(m_instruction)) group().place = RtfPlace::Nowhere;
  const QString target = linkOfInstruction(m_instruction);
  if (target.isEmpty()) return;
  writer().beginLink(target);
  group().isLink = true;
}

void RtfReader::takeBreak(RtfWord word, const RtfToken& token) {
  switch (word) {
    case RtfWord::Paragraph: endParagraph(); break;
    case RtfWord::Line: writer().breakLine(); break;
    case RtfWord::NestedRow: writer().breakLine(); break;
    case RtfWord::Tab:
    case RtfWord::NestedCell: writer().addText(u"\t"_s); break;
    case RtfWord::Cell: endCell(); break;
    case RtfWord::Row: m_table.endRow(); break;
    case RtfWord::Columns: {
      int& columns = writer().layout().columns;
      columns = std::max(columns, token.number);
      break;
    }
    case RtfWord::CodePage: m_letters.setCodePage(token.number); break;
    case RtfWord::MacCharset: m_letters.setCodePage(MacCodePage); break;
    case RtfWord::Pages: m_pages = token.number; break;
    default: break;
  }
}

}  // namespace candor::formats
