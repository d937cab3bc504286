// Filter and order of rows at hand. In memory, because SQL knows neither accents nor ten orders in one literal, and ten
// thousand rows are little.
#pragma once

#include "history/selection.h"

namespace candor::history {

// Case, accents and compatibility forms folded away, so that what looks alike compares alike.
[[nodiscard]] QString folded(const QString& text);

// The rows may be in any order.
[[nodiscard]] Page select(std::vector<ListedAnalysis> rows, const Selection& selection);

}  // namespace candor::history
