// Pay as written: "$45,000 - $52,000 per year", "€60.000–75.000", "£38k", "$18.50/hr", "CHF 95'000".
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

#include <optional>

namespace candor::posting {

// The first sum of money that can be the pay of one person; nothing when there is none.
[[nodiscard]] std::optional<Salary> salaryOf(const Outline& outline);

}  // namespace candor::posting
