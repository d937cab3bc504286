// Pages read one by one, as one Document.
#pragma once

#include "reading/document.h"

namespace candor::reading {

// Adds what was read of page `number` (from 0) to the end of `whole`, which takes over its count of pages; the
// certainty becomes the mean of all letters.
void appendPage(Document& whole, Document page, int number);

}  // namespace candor::reading
