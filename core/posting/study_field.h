// The field a degree is asked for in: "a degree in nursing", "a nursing degree", "BSN", "or a related field".
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

struct FieldAsked {
  std::vector<ontology::FieldId> fields;  // each once; one of them is enough
  bool takesRelated = false;
  Span unknown;  // the words of a field that no table knows; empty otherwise

  friend bool operator==(const FieldAsked&, const FieldAsked&) = default;
};

// Of the degrees named between the tokens; empty when none is named, or any field will do.
[[nodiscard]] FieldAsked fieldAskedIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                      const ontology::Ontology& ontology);

}  // namespace candor::posting
