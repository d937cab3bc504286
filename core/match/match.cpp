#include "match/match.h"

#include "match/advice.h"
#include "match/ats_checks.h"
#include "match/blocker.h"
#include "match/facts.h"
#include "match/proof.h"
#include "match/reason.h"
#include "match/score_table.h"
#include "match/skill_sets.h"

namespace candor::match {

using ontology::Ontology;
using posting::Posting;

namespace {

RequirementResult resultFor(size_t index, const Coverage& coverage, const Pairing& pairing) {
  const posting::Requirement& requirement = pairing.posting.requirements[index];
  Proof proof = prove(index, coverage, pairing);
  RequirementResult result{.text = requirement.span.in(pairing.posting.text).toString().simplified(),
                           .span = requirement.span,
                           .need = requirement.need,
                           .kind = requirement.kind,
                           .status = coverage.status,
                           .how = proof.how,
                           .reason = reasonFor(index, coverage, proof, pairing),
                           .evidence = {}};
  result.evidence = std::move(proof.evidence);
  return result;
}

}  // namespace

Result<Analysis> analyse(const Candidate& candidate, const Posting& posting, const Ontology& ontology) {
  if (!candidate.legible()) return candidate.legible().error();
  const Demand demand = demandOf(posting, ontology);
  const Pairing pairing{.candidate = candidate, .posting = posting, .demand = demand, .ontology = ontology};
  const Tally counted = tally(pairing);
  const Points points = pointsOf(counted);

  Analysis analysis;
  analysis.score = points.sum / 10.0;
  analysis.isProvisional = posting.isThin;
  analysis.explain = explain(points, counted, pairing);
  for (size_t i = 0; i < counted.coverage.size(); ++i) {
    analysis.requirements.push_back(resultFor(i, counted.coverage[i], pairing));
    auto blocker = blockerFor(i, counted.coverage[i], analysis.requirements.back().reason, pairing);
    if (blocker) analysis.blockers.push_back(std::move(*blocker));
  }
  analysis.skills = skillSets(pairing);
  analysis.ats = atsChecks(candidate);
  analysis.advice = advise(counted, pairing);
  analysis.postingTitle = posting.title.value;
  analysis.postingCompany = posting.company.value;
  analysis.resumeName = candidate.profile().name.value;
  analysis.dataVersion = ontology.version();
  return analysis;
}

Result<double> score(const Candidate& candidate, const Posting& posting, const Ontology& ontology) {
  return score(candidate, posting, demandOf(posting, ontology), ontology);
}

Result<double> score(const Candidate& candidate, const Posting& posting, const Demand& demand,
                     const Ontology& ontology) {
  if (!candidate.legible()) return candidate.legible().error();
  return pointsOf(tally({.candidate = candidate, .posting = posting, .demand = demand, .ontology = ontology})).sum /
         10.0;
}

}  // namespace candor::match
