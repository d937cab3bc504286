// Blockers: the open requirements that employers sort out by. Only what the resume shows to be lacking blocks: where it
// is silent about something that people seldom write, or one of several ways may be open, nothing does.
#pragma once

#include "match/coverage.h"

#include <optional>

namespace candor::match {

// `reason` is the requirement's own.
[[nodiscard]] std::optional<Blocker> blockerFor(size_t requirement, const Coverage& coverage, const Said& reason,
                                                const Pairing& pairing);

}  // namespace candor::match
