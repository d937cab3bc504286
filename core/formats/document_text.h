// Blocks of lines → the text of a Document and the spans of its lines and blocks.
#pragma once

#include "formats/line_blocks.h"
#include "reading/document.h"

#include <vector>

namespace candor::formats {

// Fills text, lines, blocks, and of the layout what blocks tell: tables, and whether headers hold text of their own.
[[nodiscard]] reading::Document documentText(const std::vector<LineBlock>& blocks);

// Whether words with letters stand in page headers or footers and nowhere else.
[[nodiscard]] bool hasTextInHeadersOnly(const reading::Document& document);

}  // namespace candor::formats
