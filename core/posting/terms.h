// Terms of a job: what kind of contract, how much of a week, and until when one may apply. What a posting does not say
// stays unknown.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

[[nodiscard]] Contract contractOf(const Outline& outline);
// Both when the posting offers either.
[[nodiscard]] Hours hoursOf(const Outline& outline);
// The date in the posting's own words; empty when there is none behind "apply by" and the like.
[[nodiscard]] Field deadlineOf(const Outline& outline);

}  // namespace candor::posting
