#include "match/positions.h"

#include <algorithm>

namespace candor::match {

bool isTypicalOf(ontology::ConceptId occupation, const std::vector<WantedConcept>& wanted,
                 const ontology::Ontology& ontology) {
  const auto typical = ontology.typicalSkills(occupation);
  return std::any_of(wanted.begin(), wanted.end(), [&](const WantedConcept& concept_) {
    return concept_.concept_ == occupation || ontology.areRelated(occupation, concept_.concept_) ||
           std::find(typical.begin(), typical.end(), concept_.concept_) != typical.end();
  });
}

int monthsInSuchPositions(const std::vector<WantedConcept>& wanted, const Candidate& candidate,
                          const ontology::Ontology& ontology) {
  std::vector<Months> intervals;
  for (const profile::Work& work : candidate.profile().work) {
    const auto months = candidate.timeline().months(work.period);
    const auto isSuch = [&](const ontology::Mention& mention) {
      return work.position.span.contains(mention.span) && isTypicalOf(mention.concept_, wanted, ontology);
    };
    if (months && std::any_of(candidate.mentions().begin(), candidate.mentions().end(), isSuch))
      intervals.push_back(*months);
  }
  return covered(std::move(intervals));
}

}  // namespace candor::match
