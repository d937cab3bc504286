// Periods in a narrow margin beside their entries, broken over two lines: "September 2014 –" above "December 2018".
#pragma once

#include "formats/page_lines.h"

#include <vector>

namespace candor::formats {

// Puts the second half behind the first. Lines come from top to bottom.
[[nodiscard]] std::vector<PageLine> withWholePeriods(std::vector<PageLine> lines);

// Hardly more than a year or a period.
[[nodiscard]] bool isPeriod(QStringView text);

}  // namespace candor::formats
