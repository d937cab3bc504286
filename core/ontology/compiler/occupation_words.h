// The words that tell occupations apart: each occupation as a vector of unit length over words and phrases, weighted by
// how few occupations share a word (tf-idf; Salton and Buckley 1988).
#pragma once

#include "ontology/compiler/tables.h"
#include "ontology/layout.h"

#include <vector>

namespace candor::ontology {

struct OccupationWords {
  std::vector<std::vector<layout::Word>> vocabulary;  // by occupation, heaviest first
  struct Entry {
    quint64 key = 0;
    float rarity = 0;
    std::vector<layout::Use> uses;
  };
  std::vector<Entry> words;  // by key
};

// `occupations`: the rows of that table, in order.
[[nodiscard]] OccupationWords weighWords(const std::vector<const Row*>& occupations);

}  // namespace candor::ontology
