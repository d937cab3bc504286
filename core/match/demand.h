// Demand: a posting made ready for matching: what each requirement wants in concepts and words, and what that weighs.
// It depends on the posting alone, so that the parts of a score that have nothing to say are the same for every resume.
#pragma once

#include "match/fit.h"
#include "ontology/ontology.h"
#include "posting/posting.h"

#include <vector>

namespace candor::match {

// Weights are per mille of a rare technical skill; the ontology gives "communication" a few hundred.
struct WantedConcept {
  ontology::ConceptId concept_{};
  int weight = 0;

  friend bool operator==(const WantedConcept&, const WantedConcept&) = default;
};

struct WantedWord {
  quint64 key = 0;
  int weight = 0;
  quint32 token = 0;    // of Posting::tokens
  bool isName = false;  // a capital inside a sentence: most likely a product or an institution

  friend bool operator==(const WantedWord&, const WantedWord&) = default;
};

struct RequirementDemand {
  int weight = 0;                       // in the sum of its kind (must or nice); 0 for what stands apart
  std::vector<WantedConcept> concepts;  // each once
  std::vector<WantedWord> words;        // those that matter and stand in none of the concepts, each once
  std::vector<WantedWord> allWords;     // those that matter, the concepts' own too, each once

  friend bool operator==(const RequirementDemand&, const RequirementDemand&) = default;
};

struct Demand {
  std::vector<RequirementDemand> requirements;   // as Posting::requirements
  std::vector<WantedConcept> concepts;           // of all requirements, each once, in order
  std::vector<WantedConcept> keywords;           // skills and credentials named anywhere outside boilerplate, each once
  std::vector<WantedWord> keywordWords;          // words of professions outside boilerplate and keywords, each once
  std::vector<ontology::ConceptId> occupations;  // what the posting hires for, as far as it says
  Leaning leaning;                               // boilerplate left out

  friend bool operator==(const Demand&, const Demand&) = default;
};

[[nodiscard]] Demand demandOf(const posting::Posting& posting, const ontology::Ontology& ontology);

}  // namespace candor::match
