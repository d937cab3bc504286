// Gives each piece the zone of the heading above it, and tells the sentences that speak of something else: legal
// notices, benefits and praise inside other zones, the job itself below "About us".
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

// The pieces of `outline` (all but zones is there), each with its zone.
[[nodiscard]] std::vector<Piece> withZones(const Outline& outline);

}  // namespace candor::posting
