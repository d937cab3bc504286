// Difference: what two analyses of one posting do not have in common, in the phrases a person is told, the most telling
// first: what blocks, then must-haves, then the lines of the sum. At most MostDifferences, and only what is there: none
// when the two are level.
#pragma once

#include "match/analysis.h"

#include <vector>

namespace candor::match {

inline constexpr size_t MostDifferences = 3;

// Both are of the same posting and made by the same data, so that their requirements are the same ones.

// In what `one` is ahead of `other`: "Meets the must-have “SAP”, the other does not".
[[nodiscard]] std::vector<Said> whatSetsApart(const Analysis& one, const Analysis& other);

// What became of it from one version of a resume to a later one: "Now meets “SAP”", "No longer meets “Excel”". What
// moved the score the way it went comes first.
[[nodiscard]] std::vector<Said> whatChanged(const Analysis& before, const Analysis& after);

}  // namespace candor::match
