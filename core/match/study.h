// Study: the highest degree a resume names, and whether it says that it is not finished yet.
#pragma once

#include "match/candidate.h"

#include <optional>

namespace candor::match {

struct Study {
  int level = 0;       // ISCED
  size_t mention = 0;  // index into Candidate::mentions
  bool isUnfinished = false;
};

// Finished before unfinished at the same level; nothing when no degree is named.
[[nodiscard]] std::optional<Study> highestStudy(const Candidate& candidate, const ontology::Ontology& ontology);

}  // namespace candor::match
