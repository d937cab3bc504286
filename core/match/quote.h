// Quotes: spans of the resume turned into Evidence, verbatim and with their section.
#pragma once

#include "match/analysis.h"
#include "match/candidate.h"

namespace candor::match {

[[nodiscard]] Evidence quoteOf(Span span, const Candidate& candidate);
// The passage around a mention, or the part of it around the mention when it is long.
[[nodiscard]] Evidence quoteOfMention(size_t mention, const Candidate& candidate);
[[nodiscard]] Evidence quoteOfPassage(quint32 passage, const Candidate& candidate);
// Title, employer and dates of a work entry.
[[nodiscard]] Evidence quoteOfWork(size_t entry, const Candidate& candidate);

}  // namespace candor::match
