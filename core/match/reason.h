// Reason: one or two sentences why a requirement is met, partly met or missing.
#pragma once

#include "match/proof.h"

namespace candor::match {

[[nodiscard]] Said reasonFor(size_t requirement, const Coverage& coverage, const Proof& proof, const Pairing& pairing);

}  // namespace candor::match
