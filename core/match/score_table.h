// The table of the score: its parts, the most points each can give, and how a Tally becomes points. Counted in whole
// tenths of a point, so that the parts add up to the score exactly. README.md of this folder gives the reasons.
#pragma once

#include "match/tally.h"

#include <array>

namespace candor::match {

enum class Part { MustHaves, NiceToHaves, Title, Recency, Keywords, Fit };
inline constexpr size_t PartCount = 6;
inline constexpr int FullScore = 1000;  // tenths

struct PartPoints {
  Part part = Part::MustHaves;
  int points = 0;  // tenths
  int most = 0;    // tenths
};

struct Points {
  std::array<PartPoints, PartCount> parts;  // in the table's order
  int sum = 0;                              // tenths
  int likely = 0;                           // tenths of the must-haves' points that the fit won for them
};

[[nodiscard]] Points pointsOf(const Tally& tally);

// How much of what the must-haves earn counts, per mille: the more, the nearer the work is to the posting's.
[[nodiscard]] int countedShare(const Tally& tally);

// How much a posting says for each part: the telling weight of what it names; 0 = nothing. By Part.
using Voices = std::array<qint64, PartCount>;

// The parts' maxima in tenths. The more a posting says, the more its requirements, keywords and title may give; what
// they do not get is the fit's, and with no fit to be had theirs again. They add up to FullScore unless nothing is said
// at all.
using Maxima = std::array<int, PartCount>;
[[nodiscard]] Maxima maximaFor(const Voices& voices);

}  // namespace candor::match
