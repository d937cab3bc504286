// Values of a profile in words, and places of its text as the numbers of their lines.
#pragma once

#include "base/span.h"
#include "profile/profile.h"

#include <QString>

#include <vector>

namespace candor::resumes {

// "Mar 2021 – present", "2019 – 2021", "2017"; empty when nothing is known.
[[nodiscard]] QString words(const profile::Period& period);

// Counts the lines that are not empty, from 1, as the margin of a document does.
class LineNumbers {
 public:
  explicit LineNumbers(const QString& text);

  [[nodiscard]] int at(qsizetype offset) const;  // of the line the offset stands in or after; 0 before the first
  [[nodiscard]] QString of(Span place) const;    // "22" or "10–21"; empty for an empty place

 private:
  std::vector<qsizetype> m_starts;
};

}  // namespace candor::resumes
