// Page headers and footers of a flowing text, as blocks of their own kind.
#pragma once

#include "formats/flow.h"

#include <vector>

namespace candor::formats {

// Adds what a header or footer says to those of other pages, each text once.
[[nodiscard]] std::vector<FlowBlock> withRunning(std::vector<FlowBlock> blocks, std::vector<FlowBlock> more,
                                                 reading::BlockKind kind);

// One after the other.
[[nodiscard]] std::vector<FlowBlock> concatenated(std::vector<std::vector<FlowBlock>> parts);

}  // namespace candor::formats
