// Profile + posting → Analysis. The score and its reasons are documented in README.md of this folder.
#pragma once

#include "match/analysis.h"
#include "match/candidate.h"
#include "match/demand.h"
#include "ontology/ontology.h"
#include "posting/posting.h"

namespace candor::match {

// The whole analysis. Deterministic, any thread. Fault::NoText, TooShort or Garbled when the resume cannot be analysed.
[[nodiscard]] Result<Analysis> analyse(const Candidate& candidate, const posting::Posting& posting,
                                       const ontology::Ontology& ontology);

// The score alone: equals analyse().score, without evidence, advice and checks.
[[nodiscard]] Result<double> score(const Candidate& candidate, const posting::Posting& posting,
                                   const ontology::Ontology& ontology);
// Same, for a posting that is scored against many resumes: `demand` is demandOf(posting, ontology).
[[nodiscard]] Result<double> score(const Candidate& candidate, const posting::Posting& posting, const Demand& demand,
                                   const ontology::Ontology& ontology);

}  // namespace candor::match
