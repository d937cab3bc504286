// Small pieces of the sentences an analysis is told in: numbers, lists, names.
#pragma once

#include "match/said.h"
#include "posting/posting.h"

#include <vector>

namespace candor::match {

[[nodiscard]] Said numberText(qint64 number);
[[nodiscard]] Said yearsText(int months);                        // "6.5 years", "1 year", "4 months"
[[nodiscard]] Said listText(std::vector<Said> items);            // "a, b and c"; long lists end in "and 4 more"
[[nodiscard]] Said alternativesText(std::vector<Said> items);    // "a, b or c"
[[nodiscard]] Said degreeText(int level);                        // "a bachelor's degree"
[[nodiscard]] Said seniorityText(posting::Seniority seniority);  // "senior"

// Patterns for one thing and for another number of them: "1 skill", "%1 skills".
struct Noun {
  const char* one;
  const char* many;
};
[[nodiscard]] Said countText(int count, Noun noun);

// One after another, parted by a space.
[[nodiscard]] Said sentencesText(std::vector<Said> sentences);

}  // namespace candor::match
