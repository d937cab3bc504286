// Headings of documents whose authors made them by hand: bold, large or in capitals rather than with a style. And list
// items whose marks were typed.
#pragma once

#include "formats/flow.h"

#include <vector>

namespace candor::formats {

// Paragraphs that look like headings become headings, those that begin with a bullet list items without it.
[[nodiscard]] std::vector<FlowBlock> withStructureFromLooks(std::vector<FlowBlock> blocks);

}  // namespace candor::formats
