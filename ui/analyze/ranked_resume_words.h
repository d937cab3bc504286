// What is said of a resume in a ranking.
#pragma once

#include "session/ranking.h"

#include <QString>

namespace candor::analyze {

[[nodiscard]] QString rankedScore(const session::RankedResume& ranked);  // "78.4"; "about 78" when provisional
[[nodiscard]] QString rankedFacts(const session::RankedResume& ranked);  // "3 of 4 must-haves met · 1 blocker is open"

}  // namespace candor::analyze
