// Fit of occupation and vocabulary: how much a resume speaks of the work a posting is about, in any words. Both texts
// are read against the vocabularies of all occupations; what any text holds of a vocabulary (Ontology::background)
// counts for nothing. A word more in the resume never lowers the fit.
#pragma once

#include "ontology/ontology.h"

#include <QString>

#include <span>
#include <vector>

namespace candor::match {

// How strongly a text speaks of each occupation, by Ontology::occupations().
using Leaning = std::vector<float>;

// Words count by 1 + ln of how often they stand there; `skipped`: spans of the text that do not count, ascending.
[[nodiscard]] Leaning leaningOf(std::span<const ontology::Token> tokens, std::span<const ontology::Mention> mentions,
                                std::span<const Span> skipped, const ontology::Ontology& ontology);

struct Fit {
  double share = 0;    // 0 … 1
  QString occupation;  // what the posting's words speak of most; empty when they speak of nothing
};

[[nodiscard]] Fit fit(const Leaning& resume, const Leaning& posting, const ontology::Ontology& ontology);

}  // namespace candor::match
