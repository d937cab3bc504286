// The columns of a page: which pieces are read together, and in which order. A page is cut along its gutters, top part
// first, then column by column; right-aligned dates, labels beside entries and table cells are no columns.
#pragma once

#include "formats/line_pieces.h"

#include <vector>

namespace candor::formats {

// Pieces that are read line by line.
struct Region {
  std::vector<LinePiece> pieces;
  int column = 0;  // as reading::Line counts them
  friend bool operator==(const Region&, const Region&) = default;
};

struct PageColumns {
  std::vector<Region> regions;  // in reading order
  int columns = 1;              // most that stand beside each other
};

[[nodiscard]] PageColumns pageColumns(std::vector<LinePiece> pieces);

}  // namespace candor::formats
