// Running lines: page headers and footers. They repeat on the pages' edges, but for their numbers.
#pragma once

#include "formats/page_lines.h"

#include <vector>

namespace candor::formats {

enum class LinePlace { Body, PageHeader, PageFooter };

// The place of every line. `pages`: the lines of each page in reading order; `heights`: of the pages, in points.
[[nodiscard]] std::vector<std::vector<LinePlace>> linePlaces(const std::vector<std::vector<PageLine>>& pages,
                                                             const std::vector<double>& heights);

}  // namespace candor::formats
