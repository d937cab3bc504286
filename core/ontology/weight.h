// How much a mention of a concept says, 0…1, before it is known what else a text holds.
#pragma once

#include "ontology/ontology.h"

#include <algorithm>
#include <cmath>

namespace candor::ontology {

[[nodiscard]] constexpr double baseWeight(ConceptKind kind) {
  switch (kind) {
    case ConceptKind::Tool: return 1.0;
    case ConceptKind::Equipment: return 0.9;
    case ConceptKind::Method: return 0.85;
    case ConceptKind::Knowledge: return 0.8;
    case ConceptKind::Soft: return 0.25;
    case ConceptKind::Occupation: return 0.8;
    case ConceptKind::Degree: return 0.7;
    case ConceptKind::Certificate:
    case ConceptKind::Licence:
    case ConceptKind::Language: return 1.0;
  }
  return 0;
}

// A skill that every tenth occupation lists says less than one that only a few do.
[[nodiscard]] inline float weightOf(ConceptKind kind, int listedBy, std::size_t occupations) {
  const double all = double(std::max<std::size_t>(occupations, 2));
  const double rarity = std::log(all / (1.0 + listedBy)) / std::log(all);
  return float(baseWeight(kind) * std::clamp(0.4 + 0.6 * rarity, 0.4, 1.0));
}

}  // namespace candor::ontology
