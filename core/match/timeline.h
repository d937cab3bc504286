// Timeline: a resume's dated entries in months. Overlaps count once, and "present" is the month of the ontology's
// tables or a later one that the resume names, never the clock: the same files give the same answer.
#pragma once

#include "ontology/ontology.h"
#include "profile/profile.h"

#include <optional>
#include <vector>

namespace candor::match {

// Months since year 0; `end` is the first month after it.
struct Months {
  int begin = 0;
  int end = 0;

  friend auto operator<=>(const Months&, const Months&) = default;
};

// How many months the intervals cover together.
[[nodiscard]] int covered(std::vector<Months> intervals);

class Timeline {
 public:
  Timeline(const profile::Profile& profile, ontology::YearMonth tables);

  // Nothing for a period without a start, one that ends before it begins, and one too long for a working life.
  [[nodiscard]] std::optional<Months> months(const profile::Period& period) const;
  // How recent the end of a period is, per mille: 1000 within two years, then falling to `Undated` at ten.
  [[nodiscard]] int recency(const profile::Period& period) const;
  [[nodiscard]] int now() const { return m_now; }

  static constexpr int Undated = 400;  // per mille; so that naming a skill without a date never lowers anything

 private:
  int m_now = 0;
};

}  // namespace candor::match
