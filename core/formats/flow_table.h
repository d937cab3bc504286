// FlowTable: a table as a format tells it, and the order in which a person reads it. Grids are read row by row; tables
// that only lay out a page, cell by cell.
#pragma once

#include "formats/flow.h"

#include <vector>

namespace candor::formats {

using FlowCell = std::vector<FlowBlock>;

struct FlowTable {
  std::vector<std::vector<FlowCell>> rows;
};

struct ReadTable {
  std::vector<FlowBlock> blocks;
  int columns = 1;  // that stand beside each other as the columns of a page do
};

[[nodiscard]] ReadTable readTable(FlowTable table);

}  // namespace candor::formats
