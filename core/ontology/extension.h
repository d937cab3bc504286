// Added concepts and names: the compiled ontology with what a user's own tables know beside it, in the same form and
// read the same way. Ours stay as they are: same numbers, same weights, first at every name. The vocabularies that tell
// occupations apart are ours alone, so added occupations are known by their titles and typical skills.
#pragma once

#include "ontology/name_trie.h"
#include "ontology/ontology.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace candor::ontology {

struct Added {
  QString name;  // as shown
  ConceptKind kind{};
  float weight = 0;
  std::vector<quint32> typical;  // an occupation's skills: concepts of ours, or size() + the index of an added one
};

// `names` say with their numbers whose they are, ours or added (size() + index). The same input gives the same bytes.
// Takes a second for a hundred thousand names.
[[nodiscard]] QByteArray extended(const Ontology& ours, std::span<const Added> added,
                                  std::span<const SpelledName> names);

}  // namespace candor::ontology
