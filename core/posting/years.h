// Years of experience as written: "3-5 years", "two (2) years", "5+ yrs", "6 to 12 months". Ages, programmes and the
// history of a company are not among them.
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

struct YearsNamed {
  double years = 0;  // the least that is asked for
  quint32 firstToken = 0;
  quint32 endToken = 0;

  friend bool operator==(const YearsNamed&, const YearsNamed&) = default;
};

[[nodiscard]] std::vector<YearsNamed> yearsIn(const Outline& outline, quint32 firstToken, quint32 endToken);

}  // namespace candor::posting
