// Words that a hyphen parts at the end of a line, made whole on the line they begin on.
#pragma once

#include "formats/line_blocks.h"

#include <vector>

namespace candor::formats {

// Whether the program that set the document hyphenates words; the others break lines only at hyphens that belong there.
enum class Hyphenation { Unknown, Usual };

// Joins within blocks. A hyphen stays where the document elsewhere spells the word with it, or where its parts are
// words of their own there. Returns how many were joined.
int joinHyphens(std::vector<LineBlock>& blocks, Hyphenation hyphenation);

}  // namespace candor::formats
