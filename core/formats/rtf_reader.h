// RtfReader: one document in RTF, from its tokens to flowing text. Groups nest: what a group changes ends with it.
#pragma once

#include "base/result.h"
#include "formats/flow_writer.h"
#include "formats/rtf_letters.h"
#include "formats/rtf_state.h"
#include "formats/rtf_table.h"
#include "formats/rtf_tokens.h"
#include "formats/rtf_words.h"
#include "reading/document.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace candor::formats {

class RtfReader {
 public:
  RtfReader(const QByteArray& content, const reading::Limits& limits);
  Result<reading::Document> read() &&;

 private:
  RtfGroup& group() { return m_groups.back(); }
  FlowWriter& writer() { return *m_groups.back().writer; }
  void take(const RtfToken& token);
  void takeBytes(std::string_view bytes);
  // Hands the text so far to where the group's text goes.
  void flush();
  void addText(const QString& text);
  void startGroup();
  void endGroup();
  void endAside(RtfPlace place);
  // "heading 2;" is what Word calls it in every language; an outline level says it for all others.
  void endStyle();
  void takeWord(const RtfToken& token);
  // Words on letters and paragraphs; false for others.
  bool takeLook(RtfWord word, const RtfToken& token);
  bool takeStyle(int number);
  // Words that say what a group holds; false for others.
  bool takeDestination(RtfWord word);
  void startBox();
  void startResult();
  void takeBreak(RtfWord word, const RtfToken& token);
  void endParagraph();
  void enterCell();
  void endCell();
  Result<reading::Document> finish();

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

}  // namespace candor::formats
