// Hashes of several words: as compared (phraseKey), as folded, and as written, for names whose letter case matters.
#pragma once

#include "ontology/hash.h"
#include "ontology/token.h"

#include <span>

namespace candor::ontology {

// The key under which a phrase of several tokens is known; of one token, its own.
[[nodiscard]] inline quint64 phraseKey(std::span<const Token> tokens) {
  if (tokens.size() == 1) return tokens.front().key;
  quint64 key = 0;
  for (const Token& token : tokens) key = combine(key, token.key);
  return key;
}

// White space and punctuation between the words are ignored.
[[nodiscard]] inline quint64 spellingOf(QStringView text, std::span<const Token> tokens) {
  quint64 h = 0xcbf29ce484222325ULL;
  for (const Token& token : tokens)
    for (const QChar c : token.span.in(text)) h = (h ^ c.unicode()) * 0x100000001b3ULL;
  return mix(h);
}

// The words as folded, before stemming; of one token, its own. Occupations know their words by it: measured on real
// postings, whole forms ("nursing") tell professions apart better than stems do ("nurs").
[[nodiscard]] inline quint64 exactOf(std::span<const Token> tokens) {
  if (tokens.size() == 1) return tokens.front().exact;
  quint64 h = 0;
  for (const Token& token : tokens) h = combine(h, token.exact);
  return h;
}

}  // namespace candor::ontology
