// Advice: truthful edits, ranked by the points they would win. What the resume does not show is only ever advised with
// "if you have it": the program does not know it and must not make it up.
#pragma once

#include "match/proof.h"
#include "match/tally.h"

#include <vector>

namespace candor::match {

[[nodiscard]] std::vector<Advice> advise(const Tally& tally, const Pairing& pairing);

}  // namespace candor::match
