// The words of a posting that matter: not function words, not the filler of job advertisements, weighed by how few
// occupations know them.
#pragma once

#include "match/demand.h"

#include <span>

namespace candor::match {

// Of the tokens [first, end) without those flagged in `isTaken` (by token of the posting), each once.
[[nodiscard]] std::vector<WantedWord> wordsThatMatter(const posting::Posting& posting, quint32 first, quint32 end,
                                                      std::span<const quint8> isTaken,
                                                      const ontology::Ontology& ontology);

// Words not flagged in `isTaken` that the occupations' vocabularies know, by key, each once.
[[nodiscard]] std::vector<WantedWord> wordsOfProfessions(const posting::Posting& posting,
                                                         std::span<const quint8> isTaken,
                                                         const ontology::Ontology& ontology);

// "experience", "ability", "strong" …: said in every posting. `key` is a Token::key.
[[nodiscard]] bool isFiller(quint64 key);

}  // namespace candor::match
