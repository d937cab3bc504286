// Facts: the numbers behind each addend, in words: "3 met, 2 partly, 1 missing".
#pragma once

#include "match/score_table.h"

namespace candor::match {

[[nodiscard]] Said itemOf(Part part);  // "Must-haves": what its line of the sum is called

// The lines of the sum: parts that have nothing to say are left out.
[[nodiscard]] std::vector<Addend> explain(const Points& points, const Tally& tally, const Pairing& pairing);

}  // namespace candor::match
