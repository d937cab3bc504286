// The part of a text that a hit shows: a line's worth of words, where the most of what was asked for stands together.
#pragma once

#include "documents/hit.h"

namespace candor::documents {

inline constexpr qsizetype ExcerptLength = 150;  // UTF-16 units, less than a word more or fewer

// The whole of a text that is no longer; else a part from word to word, with "…" where something was left out, around
// the most different hits, and the first of such places. Linear.
[[nodiscard]] Marked excerptOf(const Marked& whole);

}  // namespace candor::documents
