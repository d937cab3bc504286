// Where the work is done: the place as the posting writes it, and whether one must be there.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

// Empty when the posting names none.
[[nodiscard]] Field placeOf(const Outline& outline);

[[nodiscard]] WorkMode workModeOf(const Outline& outline);

}  // namespace candor::posting
