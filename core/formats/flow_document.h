// Flow → Document: the last step of every format whose text flows.
#pragma once

#include "base/result.h"
#include "formats/flow.h"
#include "reading/document.h"
#include "reading/format.h"

namespace candor::formats {

// Faults: NoText when nothing is left but space, TooLarge over the limits' text units.
[[nodiscard]] Result<reading::Document> flowDocument(Flow flow, const reading::Limits& limits);

}  // namespace candor::formats
