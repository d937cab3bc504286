// LineBlock: lines that a person sees as one thing, a heading, a paragraph, a list item, a table row; told by size,
// weight, capitals, list marks, indentation and the space between lines.
#pragma once

#include "formats/page_lines.h"
#include "formats/running_lines.h"
#include "reading/document.h"

#include <vector>

namespace candor::formats {

struct LineBlock {
  reading::BlockKind kind = reading::BlockKind::Paragraph;
  int level = 0;
  std::vector<PageLine> lines;

  friend bool operator==(const LineBlock&, const LineBlock&) = default;
};

// Blocks of all pages in reading order. `places` as linePlaces() gives them for `pages`.
[[nodiscard]] std::vector<LineBlock> lineBlocks(std::vector<std::vector<PageLine>> pages,
                                                const std::vector<std::vector<LinePlace>>& places);

}  // namespace candor::formats
