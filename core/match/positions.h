// Positions: what held jobs say by themselves. An administrative assistant did administrative support, even where no
// line says so.
#pragma once

#include "match/coverage.h"

namespace candor::match {

// Whether one of the wanted concepts is the occupation itself, one near it, or typical of it.
[[nodiscard]] bool isTypicalOf(ontology::ConceptId occupation, const std::vector<WantedConcept>& wanted,
                               const ontology::Ontology& ontology);

// Months in dated positions to which one of the concepts belongs.
[[nodiscard]] int monthsInSuchPositions(const std::vector<WantedConcept>& wanted, const Candidate& candidate,
                                        const ontology::Ontology& ontology);

}  // namespace candor::match
