// Proof: where the resume says what a requirement asks for, in its own words, and how that was recognised.
#pragma once

#include "match/coverage.h"

#include <optional>
#include <vector>

namespace candor::match {

// The mention of the resume that stands for a wanted concept best.
struct Pick {
  ontology::ConceptId wanted{};
  Grade grade = Grade::None;
  std::optional<size_t> mention;  // into Candidate::mentions; nothing when the concept is not there
};

struct Proof {
  How how = How::None;
  std::vector<Evidence> evidence;  // best first
  std::vector<Pick> picks;         // as RequirementDemand::concepts
};

[[nodiscard]] Proof prove(size_t requirement, const Coverage& coverage, const Pairing& pairing);

// The place where a mention proves most: work before lists, recent before old.
[[nodiscard]] Pick pickFor(ontology::ConceptId wanted, const Pairing& pairing);

}  // namespace candor::match
