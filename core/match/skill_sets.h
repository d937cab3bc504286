// Which skills of the posting the resume has, which not, and what it has beyond, by display name, the weightiest first.
#pragma once

#include "match/coverage.h"

namespace candor::match {

[[nodiscard]] SkillSets skillSets(const Pairing& pairing);

}  // namespace candor::match
