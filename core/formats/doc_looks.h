// How letters and paragraphs of a Word 97 document look: styles, and what is set by hand on top of them.
#pragma once

#include "formats/doc_parts.h"
#include "formats/flow.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace candor::formats {

struct DocLetterLook {
  FlowLook look;
  bool isHidden = false;   // or deleted
  bool isSpecial = false;  // a sign with a meaning of its own
  char16_t symbol = 0;     // shown instead of the letter

  friend bool operator==(const DocLetterLook&, const DocLetterLook&) = default;
};

struct DocParagraphLook {
  int style = 0;
  int headingLevel = 0;  // 0: none
  bool isItem = false;
  bool isInTable = false;
  bool endsRow = false;
};

class DocLooks {
 public:
  // The views have to outlive it.
  DocLooks(QByteArrayView document, const DocParts& parts);

  // Of the paragraph whose last letter lies at the offset.
  [[nodiscard]] DocParagraphLook paragraph(qint64 offset) const;
  [[nodiscard]] DocLetterLook letter(qint64 offset, int style) const;

 private:
  struct Run {
    qint64 start = 0;  // offsets in the document's stream
    qint64 end = 0;
    QByteArrayView changes;
    int style = 0;
  };
  struct Style {
    int headingLevel = 0;
    int base = 0;
    QByteArrayView paragraph;
    QByteArrayView letters;
  };

  void readStyles(QByteArrayView styles);
  [[nodiscard]] std::vector<int> ancestry(int style) const;  // the outermost first
  [[nodiscard]] static std::vector<Run> runsOf(QByteArrayView document, QByteArrayView pages, bool ofParagraphs);
  [[nodiscard]] static const Run* runAt(const std::vector<Run>& runs, qint64 offset);

  std::vector<Style> m_styles;
  std::vector<Run> m_letters;
  std::vector<Run> m_paragraphs;
};

}  // namespace candor::formats
