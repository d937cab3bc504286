// The degree a demand asks for: the lowest that is good enough.
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

// ISCED level; 0 when no degree is named between the tokens.
[[nodiscard]] int degreeLevelIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                const ontology::Ontology& ontology);

// The degrees named between the tokens; "Andover, MA" names none.
[[nodiscard]] std::vector<ontology::Mention> degreesIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                                       const ontology::Ontology& ontology);

}  // namespace candor::posting
