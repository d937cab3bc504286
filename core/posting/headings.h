// Finds the headings among a posting's pieces, also those glued to what they head: "Skills: Python", "Requirements
// Bachelor's degree …", "… as assigned. Required experience: two years".
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

// The pieces of `outline` (text, tokens and pieces are there), with each heading as a piece of its own that holds its
// zone.
[[nodiscard]] std::vector<Piece> splitAtHeadings(const Outline& outline);

}  // namespace candor::posting
