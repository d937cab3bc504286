#include "formats/rtf.h"

#include "formats/clean_text.h"
#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_running.h"
#include "formats/rtf_reader.h"

#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int NoFont = -1;
constexpr qsizetype LongestAside = 4096;  // of titles, instructions and style names

}  // namespace

RtfReader::RtfReader(const QByteArray& content, const reading::Limits& limits)
    : m_tokens(content), m_limits(limits), m_body(limits), m_headers(limits), m_footers(limits), m_groups(1) {
  m_groups.front().writer = &m_body;
}

Result<reading::Document> RtfReader::read() && {
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

void RtfReader::take(const RtfToken& token) {
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

void RtfReader::takeBytes(std::string_view bytes) {
  m_isIgnorable = false;
  if (group().place == RtfPlace::Nowhere) return;
  // Outside the text a font number is not the text's.
  m_letters.addBytes(bytes, group().place == RtfPlace::Text ? group().font : NoFont);
}

// Hands the text so far to where the group's text goes.
void RtfReader::flush() {
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

void RtfReader::addText(const QString& text) {
  if (group().isHidden) return;
  if (!text.trimmed().isEmpty()) enterCell();
  writer().addText(text, group().look);
}

void RtfReader::startGroup() {
  flush();
  m_letters.endSkip();
  m_isIgnorable = false;
  m_groups.push_back(group());
  group().isBox = group().isLink = false;
}

void RtfReader::endGroup() {
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

void RtfReader::endAside(RtfPlace place) {
  if (place == RtfPlace::Title) m_title = cleanName(m_aside);
  if (place == RtfPlace::Author) m_author = cleanName(m_aside);
  if (place == RtfPlace::Instruction) m_instruction = m_aside;
  m_aside.clear();
}

// "heading 2;" is what Word calls it in every language; an outline level says it for all others.
void RtfReader::endStyle() {
  const QString name = std::exchange(m_aside, {}).trimmed().toLower();
  const int named = name.startsWith(u"heading ") ? QStringView(name).mid(8, 1).toInt() : 0;
  const int level = named > 0 ? named : m_paragraph.headingLevel;
  if (level > 0) m_headings[m_style] = level;
  m_paragraph = {};
}

void RtfReader::endParagraph() {
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

void RtfReader::enterCell() { m_table.enter(writer(), m_paragraph.isInTable); }

void RtfReader::endCell() {
  endParagraph();
  m_paragraph.isInTable = true;
  enterCell();
  m_table.endCell();
}

Result<reading::Document> RtfReader::finish() {
  Flow body = std::move(m_body).finish();
  Flow headers = std::move(m_headers).finish();
  Flow footers = std::move(m_footers).finish();
  body.blocks = concatenated({withRunning({}, std::move(headers.blocks), BlockKind::PageHeader), std::move(body.blocks),
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

Result<reading::Document> readRtf(const QByteArray& content, const reading::Limits& limits) {
  return RtfReader(content, limits).read();
}

}  // namespace candor::formats
