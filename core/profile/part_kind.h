// The kind of a part whose heading does not say it, told by what stands in it.
#pragma once

#include "ontology/ontology.h"
#include "profile/outline.h"

#include <span>
#include <vector>

namespace candor::profile {

// Gives every unnamed part the kind its lines speak for; Other when they speak for none.
void nameParts(std::vector<Part>& parts, const ontology::Ontology& ontology);

// The first run of prose among lines that stand under no heading; empty when there is none.
[[nodiscard]] std::vector<size_t> summaryLines(std::span<const ResumeLine> lines);

}  // namespace candor::profile
