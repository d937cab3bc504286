// A gutter: an empty strip that parts a page into two columns over some height. Finding one is the heart of reading a
// page's order.
#pragma once

#include "formats/line_pieces.h"

#include <optional>
#include <vector>

namespace candor::formats {

struct Gutter {
  double x = 0;       // where the right column starts
  double top = 0;     // pieces whose middle is above are read before both columns
  double bottom = 0;  // and those below, after
};

// The gutter that parts most lines. `pieces` are sorted by their middle, from the top.
[[nodiscard]] std::optional<Gutter> widestGutter(const std::vector<LinePiece>& pieces);

}  // namespace candor::formats
