// Reason: one or two sentences why a requirement is met, partly met or missing; and which open ones block.
#pragma once

#include "match/proof.h"

#include <optional>

namespace candor::match {

[[nodiscard]] QString reasonFor(size_t requirement, const Coverage& coverage, const Proof& proof,
                                const Pairing& pairing);

// Set when the requirement is one that employers sort out by, and the resume does not meet it.
[[nodiscard]] std::optional<Blocker> blockerFor(size_t requirement, const Coverage& coverage, const QString& reason,
                                                const Pairing& pairing);

}  // namespace candor::match
