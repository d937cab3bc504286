// TypeScale: the type of a document's running text. What is larger, bolder or in capitals against it is a heading.
#pragma once

#include "formats/page_lines.h"

#include <vector>

namespace candor::formats {

struct TypeScale {
  double bodySize = 0;  // of most letters, in points
  double leading = 0;   // usual distance of two lines, in body sizes
  bool isMostlyBold = false;
  bool isMostlyCapitals = false;
};

[[nodiscard]] TypeScale typeScale(const std::vector<std::vector<PageLine>>& pages);

// Whether the line's type alone makes it a heading.
[[nodiscard]] bool isHeadingType(const PageLine& line, const TypeScale& scale);

}  // namespace candor::formats
