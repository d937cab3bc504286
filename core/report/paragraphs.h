// How the lines of a resume flow on a page of another width: lines that were only broken because the sheet ended are
// one again, lines broken on purpose stay apart.
#pragma once

#include "reading/document.h"
#include "report/report.h"

#include <vector>

namespace candor::report {

// One block of the document; each row is the lines to be set without a break between them.
struct Flow {
  reading::BlockKind kind = reading::BlockKind::Paragraph;
  int level = 0;
  std::vector<std::vector<Span>> rows;
};

[[nodiscard]] std::vector<Flow> flow(const reading::Document& document);

// Whether the block is the name of the resume's owner and nothing else.
[[nodiscard]] bool isName(const Report& report, const Flow& block);

// Whether a list item has its own sign: "• ", "3) ". Others get a bullet from the page.
[[nodiscard]] bool bringsItsSign(const reading::Document& document, const Flow& block);

}  // namespace candor::report
