// Years of experience with certain skills: the dated work entries that show them, overlaps counted once, or what the
// resume claims in words where it claims more.
#pragma once

#include "match/candidate.h"
#include "match/demand.h"

namespace candor::match {

inline constexpr int OnceProves =
    36;  // months of an entry that one line in it proves; its title or two lines prove all
inline constexpr int ToleratedMonths = 1;  // too few: dates of resumes are months

struct ShownYears {
  int months = 0;
  int fromDates = 0;                       // months of dated entries
  int most = 0;                            // months, were each entry that shows it about it all along
  const ExperienceClaim* claim = nullptr;  // set when a claim says more than the dates
  std::vector<int> entries;                // of Profile::work, dated and showing it, in order
};

// Of any of the concepts; of all work together when there are none.
[[nodiscard]] ShownYears yearsOf(const std::vector<WantedConcept>& concepts, const Candidate& candidate,
                                 const ontology::Ontology& ontology);

// Does this mention name one of the concepts, or something that implies one?
[[nodiscard]] bool shows(ontology::ConceptId mentioned, const std::vector<WantedConcept>& concepts,
                         const ontology::Ontology& ontology);

}  // namespace candor::match
