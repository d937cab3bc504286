// ResumeLine: one line of a resume, and what the readers of it ask again and again: its words folded, its look, and the
// block it stands in.
#pragma once

#include "base/span.h"
#include "reading/document.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::profile {

struct ResumeLine {
  Span span;         // in Document::text, without a list mark and the space around
  QStringView text;  // what stands there
  QString folded;    // lower case, no accents, single spaces
  reading::BlockKind kind = reading::BlockKind::Paragraph;
  int level = 0;
  qsizetype block = 0;
  bool opensBlock = false;
  int page = 0;
  int column = 0;
  double size = 0;
  double left = 0;
  double right = 0;
  double top = 0;
  bool isBold = false;
  bool isMarked = false;  // a list item's first line, by its block or by a mark of its own

  [[nodiscard]] bool isRunning() const {
    return kind == reading::BlockKind::PageHeader || kind == reading::BlockKind::PageFooter;
  }
};

// In the order of the text, empty ones left out. They point into `resume`, which has to outlive them.
[[nodiscard]] std::vector<ResumeLine> resumeLines(const reading::Document& resume);

}  // namespace candor::profile
