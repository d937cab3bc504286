// The requirements of a posting, from its outline.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

#include <vector>

namespace candor::posting {

// In the order of the text, at most MostRequirements, none twice.
[[nodiscard]] std::vector<Requirement> requirementsOf(const Outline& outline, const ontology::Ontology& ontology);

inline constexpr size_t MostRequirements = 60;

}  // namespace candor::posting
