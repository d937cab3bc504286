// ATS checks: what applicant tracking systems stumble over in a resume file. They are advice about the file and have no
// part in the score.
#pragma once

#include "match/analysis.h"
#include "match/candidate.h"

#include <vector>

namespace candor::match {

// Always the same ids in the same order, one check each.
[[nodiscard]] std::vector<AtsCheck> atsChecks(const Candidate& candidate);

}  // namespace candor::match
