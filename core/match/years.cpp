#include "match/years.h"

#include <algorithm>

namespace candor::match {

bool shows(ontology::ConceptId mentioned, const std::vector<WantedConcept>& concepts,
           const ontology::Ontology& ontology) {
  return std::any_of(concepts.begin(), concepts.end(), [&](const WantedConcept& wanted) {
    return wanted.concept_ == mentioned || ontology.implies(mentioned, wanted.concept_);
  });
}

namespace {

// Which passages show one of the concepts; all do when there are none.
std::vector<quint8> showing(const std::vector<WantedConcept>& concepts, const Candidate& candidate,
                            const ontology::Ontology& ontology) {
  std::vector<quint8> passages(candidate.passages().size(), concepts.empty() ? 1 : 0);
  if (concepts.empty()) return passages;
  for (size_t i = 0; i < candidate.mentions().size(); ++i)
    if (shows(candidate.mentions()[i].concept_, concepts, ontology)) passages[candidate.passageOf(i)] = 1;
  return passages;
}

}  // namespace

ShownYears yearsOf(const std::vector<WantedConcept>& concepts, const Candidate& candidate,
                   const ontology::Ontology& ontology) {
  const std::vector<quint8> passages = showing(concepts, candidate, ontology);
  std::vector<quint8> isShown(candidate.profile().work.size(), concepts.empty() ? 1 : 0);
  for (size_t p = 0; p < passages.size(); ++p)
    if (passages[p] && candidate.passages()[p].work >= 0) isShown[size_t(candidate.passages()[p].work)] = 1;

  ShownYears shown;
  std::vector<Months> intervals;
  for (size_t i = 0; i < isShown.size(); ++i) {
    const auto months = candidate.timeline().months(candidate.profile().work[i].period);
    if (!isShown[i] || !months) continue;
    intervals.push_back(*months);
    shown.entries.push_back(int(i));
  }
  shown.fromDates = shown.months = covered(std::move(intervals));
  for (const ExperienceClaim& claim : candidate.claims()) {
    if (!passages[claim.passage] || claim.months <= shown.months) continue;
    shown.months = claim.months;
    shown.claim = &claim;
  }
  return shown;
}

}  // namespace candor::match
