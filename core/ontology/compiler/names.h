// The names of all concepts as a trie over tokens, in the form Ontology::find walks.
#pragma once

#include "ontology/compiler/tables.h"
#include "ontology/layout.h"

#include <vector>

namespace candor::ontology {

struct NameTrie {
  std::vector<layout::Step> steps;   // hash table, a power of two
  std::vector<layout::Range> nodes;  // of `names`
  std::vector<layout::Name> names;
};

// Concept numbers are the rows' positions.
[[nodiscard]] NameTrie buildNames(const std::vector<Row>& rows);

}  // namespace candor::ontology
