// The score of an analysis in the words of its head and of the bar of the next best edit.
#pragma once

#include "match/analysis.h"

#include <QString>

#include <vector>

namespace candor::analyze {

// "68.3 of 100"; "about 68 of 100" when provisional.
[[nodiscard]] QString scoreLine(const match::Analysis& analysis);
// "40 + 10 + 6 + 7 + 5": the points of the lines that can have any.
[[nodiscard]] QString sumLine(const match::Analysis& analysis);

// "68 → 73", "68.0 → 68.6"; empty when the edit wins nothing.
[[nodiscard]] QString gainLine(const match::Analysis& analysis, const match::Advice& advice);

// What blocks, for one strip: with its reasons, or in one sentence without a title.
struct BlockerWords {
  QString title;
  QString sentence;

  friend bool operator==(const BlockerWords&, const BlockerWords&) = default;
};
enum class BlockerDetail { Whole, Brief };
[[nodiscard]] BlockerWords blockerWords(const std::vector<match::Blocker>& blockers, BlockerDetail detail);

}  // namespace candor::analyze
