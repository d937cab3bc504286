#include "formats/rtf.h"

#include "formats/clean_text.h"
#include "formats/field_instruction.h"
#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_running.h"
#include "formats/flow_writer.h"
#include "formats/rtf_letters.h"
#include "formats/rtf_state.h"
#include "formats/rtf_table.h"
#include "formats/rtf_tokens.h"
#include "formats/rtf_words.h"

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int DeepestRtfHeading = 9;
constexpr int MacCodePage = 10000;
constexpr int NoFont = -1;
constexpr qsizetype LongestAside = 4096;  // of titles, instructions and style names

class RtfReader {
 public:
  RtfReader(const QByteArray& content, const reading::Limits& limits)
      : m_tokens(content), m_limits(limits), m_body(limits), m_headers(limits), m_footers(limits), m_groups(1) {
    m_groups.front().writer = &m_body;
  }

  Result<reading::Document> read() && {
    for (RtfToken token = m_tokens.next(); token.kind != RtfToken::Kind::End; token = m_tokens.next()) {
      take(token);
      if (int(m_groups.size()) > m_limits.depth) return Error{Fault::TooLarge, u"nested too deeply"_s};
      if (writer().isFull()) return Error{Fault::TooLarge, u"too much text"_s};
    }
    flush();
    while (m_groups.size() > 1) endGroup();
    endParagraph();
    return finish();
  }

 private:
  RtfGroup& group() { return m_groups.back(); }
  FlowWriter& writer() { return *m_groups.back().writer; }

  void take(const RtfToken& token) {
    switch (token.kind) {
      case RtfToken::Kind::Text: return takeBytes(token.text);
      case RtfToken::Kind::Byte: {
        const char byte = char(token.number);
        return takeBytes({&byte, 1});
      }
      case RtfToken::Kind::GroupStart: startGroup(); break;
      case RtfToken::Kind::GroupEnd: endGroup(); break;
      case RtfToken::Kind::Word: takeWord(token); break;
      case RtfToken::Kind::End: break;
    }
  }

  void takeBytes(std::string_view bytes) {
    m_isIgnorable = false;
    if (group().place == RtfPlace::Nowhere) return;
    // Outside the text a font number is not the text's.
    m_letters.addBytes(bytes, group().place == RtfPlace::Text ? group().font : NoFont);
  }

  // Hands the text so far to where the group's text goes.
  void flush() {
    const QString text = m_letters.take();
    if (text.isEmpty()) return;
    switch (group().place) {
      case RtfPlace::Text: return addText(text);
      case RtfPlace::StyleSheet:
      case RtfPlace::Title:
      case RtfPlace::Author:
      case RtfPlace::Instruction:
        if (m_aside.size() < LongestAside) m_aside += text;
        return;
      case RtfPlace::FontTable:
      case RtfPlace::Nowhere: return;
    }
  }

  void addText(const QString& text) {
    if (group().isHidden) return;
    if (!text.trimmed().isEmpty()) enterCell();
    writer().addText(text, group().look);
  }

  void startGroup() {
    flush();
    m_letters.endSkip();
    m_isIgnorable = false;
    m_groups.push_back(group());
    group().isBox = group().isLink = false;
  }

  void endGroup() {
    flush();
    m_letters.endSkip();
    if (m_groups.size() == 1) return;  // more ends than starts
    const RtfGroup ended = group();
    const bool endsWriter = m_groups[m_groups.size() - 2].writer != ended.writer;
    if (ended.isLink) writer().endLink();
    if (ended.isBox || endsWriter) endParagraph();
    if (ended.isBox) writer().endBox();
    m_groups.pop_back();
    if (ended.isBox || endsWriter) m_table.resume(writer().isInTable());
    if (ended.place != group().place) endAside(ended.place);
    if (ended.place == RtfPlace::StyleSheet) endStyle();
  }

  void endAside(RtfPlace place) {
    if (place == RtfPlace::Title) m_title = cleanName(m_aside);
    if (place == RtfPlace::Author) m_author = cleanName(m_aside);
    if (place == RtfPlace::Instruction) m_instruction = m_aside;
    m_aside.clear();
  }

  // "heading 2;" is what Word calls it in every language; an outline level says it for all others.
  void endStyle() {
    const QString name = std::exchange(m_aside, {}).trimmed().toLower();
    const int named = name.startsWith(u"heading ") ? QStringView(name).mid(8, 1).toInt() : 0;
    const int level = named > 0 ? named : m_paragraph.headingLevel;
    if (level > 0) m_headings[m_style] = level;
    m_paragraph = {};
  }

  void takeWord(const RtfToken& token) {
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
  bool takeLook(RtfWord word, const RtfToken& token) {
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

  bool takeStyle(int number) {
    m_style = number;
    if (group().place != RtfPlace::Text) return true;
    const auto heading = m_headings.find(number);
    if (heading != m_headings.end()) m_paragraph.headingLevel = heading->second;
    return true;
  }

  // Words that say what a group holds; false for others.
  bool takeDestination(RtfWord word) {
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

  void startBox() {
    enterCell();
    writer().beginBox();
    group().isBox = true;
    m_table.resume(false);
    m_paragraph = {};
  }

  void startResult() {
    if (isPageNumber(m_instruction)) group().place = RtfPlace::Nowhere;
    const QString target = linkOfInstruction(m_instruction);
    if (target.isEmpty()) return;
    writer().beginLink(target);
    group().isLink = true;
  }

  void takeBreak(RtfWord word, const RtfToken& token) {
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

  void endParagraph() {
    flush();
    if (writer().hasOpenText()) {
      if (m_paragraph.headingLevel > 0)
        writer().changeBlock(BlockKind::Heading, m_paragraph.headingLevel);
      else if (m_paragraph.isItem)
        writer().changeBlock(BlockKind::ListItem, 1);
    }
    writer().endBlock();
    m_paragraph.isItem = false;
  }

  void enterCell() { m_table.enter(writer(), m_paragraph.isInTable); }

  void endCell() {
    endParagraph();
    m_paragraph.isInTable = true;
    enterCell();
    m_table.endCell();
  }

  Result<reading::Document> finish() {
    Flow body = std::move(m_body).finish();
    Flow headers = std::move(m_headers).finish();
    Flow footers = std::move(m_footers).finish();
    body.blocks =
        concatenated({withRunning({}, std::move(headers.blocks), BlockKind::PageHeader), std::move(body.blocks),
                      withRunning({}, std::move(footers.blocks), BlockKind::PageFooter)});
    body.blocks = withStructureFromLooks(std::move(body.blocks));
    body.layout.pages = m_pages;
    body.layout.images += headers.layout.images + footers.layout.images;
    auto document = flowDocument(std::move(body), m_limits);
    if (!document) return document;
    document->title = m_title;
    document->author = m_author;
    return document;
  }

  RtfTokens m_tokens;
  const reading::Limits& m_limits;
  FlowWriter m_body;
  FlowWriter m_headers;
  FlowWriter m_footers;
  std::vector<RtfGroup> m_groups;
  RtfParagraph m_paragraph;
  RtfTable m_table;
  RtfLetters m_letters;  // not yet handed on
  QString m_aside;       // of a place that is not text
  QString m_instruction;
  QString m_title;
  QString m_author;
  RtfHeadings m_headings;
  int m_style = 0;
  int m_pages = 1;
  bool m_isIgnorable = false;  // the group's destination may be skipped when it is unknown
};

}  // namespace

Result<reading::Document> readRtf(const QByteArray& content, const reading::Limits& limits) {
  return RtfReader(content, limits).read();
}

}  // namespace candor::formats
