// A stretch of a Word 97 document, body, header or text box, from its letters to flowing text.
#pragma once

#include "formats/doc_looks.h"
#include "formats/flow_writer.h"
#include "formats/rtf_table.h"

#include <QString>

namespace candor::formats {

class DocStory {
 public:
  DocStory(const DocLooks& looks, FlowWriter& writer) : m_looks(looks), m_writer(writer) {}

  // Paragraph by paragraph, until the writer is full.
  void write(const DocLetters& letters);

 private:
  struct Paragraph {
    qsizetype start = 0;
    qsizetype end = 0;  // of its mark
  };

  void writeParagraph(const DocLetters& letters, Paragraph paragraph);
  void takeSign(char16_t sign, const DocLetterLook& look);
  void flush();
  void endField();

  const DocLooks& m_looks;
  FlowWriter& m_writer;
  RtfTable m_table;
  QString m_pending;
  FlowLook m_look;
  QString m_instruction;
  std::vector<bool> m_showsResult = {};  // fields that are open, and whether they are past their instruction
  bool m_isLink = false;
};

}  // namespace candor::formats
