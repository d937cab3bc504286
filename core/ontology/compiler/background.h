// What a text of no particular profession holds of each occupation's vocabulary: from the words that occupations share,
// and from the general words of resumes and postings. A text says something of an occupation only above this.
#pragma once

#include "ontology/compiler/occupation_words.h"
#include "ontology/compiler/tables.h"

#include <vector>

namespace candor::ontology {

// By occupation; the mean is 1 and nothing is 0.
[[nodiscard]] std::vector<float> backgroundOf(const OccupationWords& words,
                                              const std::vector<GeneralWord>& generalWords);

}  // namespace candor::ontology
