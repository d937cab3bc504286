// The headings of postings: which zone a line, or the label before a colon, opens. English fully, the usual ones in
// German, French and Spanish.
#pragma once

#include "ontology/token.h"
#include "posting/piece.h"

#include <optional>
#include <span>

namespace candor::posting {

// The zone when all of `words` are a heading: a known phrase, or made of words of headings alone.
[[nodiscard]] std::optional<Zone> zoneOfHeading(std::span<const ontology::Token> words);

// The zone of a line that ends with a colon and need not be made of heading words alone: "You could be our candidate if
// you have:".
[[nodiscard]] std::optional<Zone> zoneOfLeadIn(std::span<const ontology::Token> words);

// How many of the first of `words` are a known heading phrase, and its zone.
struct HeadingStart {
  Zone zone = Zone::Unknown;
  quint32 tokenCount = 0;
};
[[nodiscard]] std::optional<HeadingStart> headingAtStart(std::span<const ontology::Token> words);

}  // namespace candor::posting
