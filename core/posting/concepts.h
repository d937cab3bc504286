// The concepts a demand names, and whether one of them is enough.
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

struct ConceptsNamed {
  std::vector<ontology::ConceptId> concepts;  // in the order of the text, each once; degrees are not among them
  bool anyOf = false;
};

[[nodiscard]] ConceptsNamed conceptsIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                       const ontology::Ontology& ontology);

}  // namespace candor::posting
