// List items without a mark in the text. Browsers draw bullets as shapes, so that a list is known only by its indent
// and by lines that end early.
#pragma once

#include "formats/page_lines.h"
#include "formats/type_scale.h"

#include <vector>

namespace candor::formats {

// Gives lines that begin such an item a list mark. A list may go on on the next page.
void markIndentedItems(std::vector<std::vector<PageLine>>& pages, const TypeScale& scale);

}  // namespace candor::formats
