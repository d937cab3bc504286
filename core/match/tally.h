// Tally: everything the score is made of, counted once for a resume and a posting: the same numbers for the score
// alone, for the analysis, and for what an edit would be worth.
#pragma once

#include "match/coverage.h"
#include "match/title_match.h"

#include <optional>
#include <vector>

namespace candor::match {

// Requirements of one need: how many, and how much of their weight is held.
struct RequirementSum {
  int met = 0;
  int partly = 0;
  int missing = 0;
  int apart = 0;  // place and permission to work: neither weighed nor counted above
  qint64 weight = 0;
  qint64 held = 0;     // weight times per mille
  qint64 telling = 0;  // of the weight, what tells one profession from another; the rest counts a quarter here
};

// Things of different weight, and how much of them is there.
struct ShareSum {
  int count = 0;
  int heldCount = 0;
  qint64 weight = 0;
  qint64 held = 0;     // weight times per mille
  qint64 telling = 0;  // as in RequirementSum
};

struct Tally {
  std::vector<Coverage> coverage;  // as Posting::requirements
  RequirementSum must;
  RequirementSum nice;
  TitleMatch title;
  ShareSum recency;   // heldCount: shown in the last two years
  ShareSum keywords;  // named skills and credentials …
  ShareSum words;     // … and words of professions
  Fit fit;
};

[[nodiscard]] Tally tally(const Pairing& pairing);

// What the tally would be if the resume also named `concept_` (where: per mille of recency), or met a requirement
// outright.
struct Edit {
  std::optional<ontology::ConceptId> concept_;
  int recency = 0;
  std::optional<size_t> requirement;
};
[[nodiscard]] Tally tallyAfter(const Edit& edit, const Tally& before, const Pairing& pairing);

}  // namespace candor::match
