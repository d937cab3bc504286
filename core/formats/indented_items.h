// List items without a mark in the text. Browsers draw bullets as shapes, so that a list is known only by its indent
// and by lines that end early.
#pragma once

#include "formats/page_lines.h"
#include "formats/type_scale.h"

#include <vector>

namespace candor::formats {

// Gives lines that begin such an item a list mark. Lines of one page, in reading order.
[[nodiscard]] std::vector<PageLine> withIndentedItems(std::vector<PageLine> lines, const TypeScale& scale);

}  // namespace candor::formats
