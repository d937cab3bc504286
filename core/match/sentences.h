// Small pieces of the sentences an analysis is told in: numbers, lists, names.
#pragma once

#include "match/said.h"
#include "posting/posting.h"

#include <vector>

namespace candor::match {

[[nodiscard]] Said numberText(qint64 number);
[[nodiscard]] Said pointsText(double points);  // "40.0"
[[nodiscard]] Said yearsText(int months);      // "6.5 years", "1 year", "4 months"
inline constexpr size_t LongestList = 6;
// "a, b and c"; one of more than `most` items ends in "and 4 more".
[[nodiscard]] Said listText(std::vector<Said> items, size_t most = LongestList);
[[nodiscard]] Said alternativesText(std::vector<Said> items);    // "a, b or c"
[[nodiscard]] Said degreeText(int level);                        // "a bachelor's degree"
[[nodiscard]] Said seniorityText(posting::Seniority seniority);  // "senior"

// Patterns for one thing and for another number of them: "1 skill", "%1 skills".
struct Noun {
  const char* one;
  const char* many;
};
[[nodiscard]] Said countText(int count, Noun noun);

// Somebody's words, cut at a word where they are long: they stand in the middle of a sentence.
[[nodiscard]] QString shortened(const QString& text, qsizetype most);

// One after another, parted by a space.
[[nodiscard]] Said sentencesText(std::vector<Said> sentences);

}  // namespace candor::match
