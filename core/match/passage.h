// Passage: a bullet, sentence or line of the resume, the unit that proves something and that is quoted. Passages follow
// each other in the text and never overlap; a sentence that a page wraps over lines is one passage.
#pragma once

#include "base/span.h"
#include "ontology/token.h"
#include "profile/profile.h"

#include <span>
#include <vector>

namespace candor::match {

struct Passage {
  Span span;
  quint32 firstToken = 0;
  quint32 endToken = 0;
  profile::SectionKind section = profile::SectionKind::Other;
  int work = -1;    // index into Profile::work; -1: none
  int recency = 0;  // per mille, see Timeline::recency

  friend bool operator==(const Passage&, const Passage&) = default;
};

// Spans, tokens and sections only; work and recency are the Candidate's to fill. `tokens` are those of profile.text.
[[nodiscard]] std::vector<Passage> splitPassages(const profile::Profile& profile,
                                                 std::span<const ontology::Token> tokens);

// The part of `text` to quote for `mention` inside `passage`: the passage itself when it is short, else words around
// the mention, cut at word borders.
[[nodiscard]] Span quoteAround(QStringView text, Span passage, Span mention);

}  // namespace candor::match
