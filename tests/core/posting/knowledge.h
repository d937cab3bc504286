// The ontology of the program, loaded once for the tests of postings.
#pragma once

#include "ontology/ontology.h"

namespace candor::posting {

inline const ontology::Ontology& knowledge() {
  static const Result<ontology::Ontology> loaded = ontology::Ontology::load();
  return *loaded;
}

}  // namespace candor::posting
