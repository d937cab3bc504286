// What is said of a resume in a ranking.
#pragma once

#include "match/said.h"
#include "session/ranking.h"

#include <QString>

#include <vector>

namespace candor::analyze {

[[nodiscard]] QString rankedScore(const session::RankedResume& ranked);  // "78.4"; "about 78" when provisional
[[nodiscard]] QString rankedFacts(const session::RankedResume& ranked);  // "3 of 4 must-haves met · 1 blocker is open"

// The first line, and below it the reasons, each a line of its own.
[[nodiscard]] QString reasonLines(const QString& first, const std::vector<match::Said>& reasons);

}  // namespace candor::analyze
