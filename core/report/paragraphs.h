// How the lines of a resume flow on a page of another width: lines that were only broken because the sheet ended are
// one again, lines broken on purpose stay apart.
#pragma once

#include "reading/document.h"

#include <vector>

namespace candor::report {

// One block of the document; each row is the lines to be set without a break between them.
struct Flow {
  reading::BlockKind kind = reading::BlockKind::Paragraph;
  int level = 0;
  std::vector<std::vector<Span>> rows;
};

[[nodiscard]] std::vector<Flow> flow(const reading::Document& document);

}  // namespace candor::report
