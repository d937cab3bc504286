// Ways: where a demand leaves a choice between degrees and years ("a Master's degree, or a Bachelor's with five
// years"), each way with all that belongs to it.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

#include <optional>
#include <utility>
#include <vector>

namespace candor::posting {

// Empty when the tokens name degrees only, or leave no choice.
[[nodiscard]] std::vector<Way> waysIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                      const ontology::Ontology& ontology);

// The tokens [first, second) in which "and" and "with" join the parts of one way, so that no demand ends there.
[[nodiscard]] std::optional<std::pair<quint32, quint32>> joinedWaysIn(const Outline& outline, quint32 firstToken,
                                                                      quint32 endToken,
                                                                      const ontology::Ontology& ontology);

// Whether an "or" parts what stands before token `from` from what begins at `to`; in "a degree in law or history with
// five years" it does not.
[[nodiscard]] bool isOrBetween(const Outline& outline, quint32 from, quint32 to);

}  // namespace candor::posting
