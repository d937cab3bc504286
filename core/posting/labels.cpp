#include "posting/labels.h"

#include <algorithm>

namespace candor::posting {

std::optional<Piece> labelled(const Outline& outline, Zone label) {
  const auto found = std::find_if(outline.pieces.begin(), outline.pieces.end(),
                                  [label](const Piece& piece) { return !piece.isHeading && piece.zone == label; });
  return found == outline.pieces.end() ? std::nullopt : std::optional<Piece>(*found);
}

}  // namespace candor::posting
