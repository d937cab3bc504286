// Labels in the left margin and notes in the right one: what they say belongs to the entry beside them, not into the
// middle of its sentences.
#pragma once

#include "formats/page_lines.h"

#include <vector>

namespace candor::formats {

// A section label beside its first entry becomes a line before it. Notes beside the list items of an entry (a second
// line of dates) become lines after the entry's head.
[[nodiscard]] std::vector<PageLine> withMarginNotesApart(std::vector<PageLine> lines);

}  // namespace candor::formats
