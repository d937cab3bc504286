#include "match/score_table.h"

#include <algorithm>
#include <numeric>

namespace candor::match {

namespace {

// Tenths of a point, by Part: the most each can have, before the fit. Their reasons are in README.md.
constexpr std::array<int, PartCount> Table{400, 40, 100, 30, 80, FullScore};

// The telling weight at which a part has half of its most; 0: it has all of it whenever it speaks.
constexpr std::array<int, PartCount> Half{2000, 3000, 0, 3000, 5000, 0};

// A must-have answered in other work than the posting's counts this much (per mille), in the very work whole.
constexpr int InOtherWork = 300;

// Of what the must-haves leave open, the fit may win this much (per mille): who does the work mostly has what it
// takes, and does not write down all of it. Under 1000, so that naming it always wins.
constexpr int LikelyByWork = 800;

// A resume that repeats this much of a posting's keywords (per mille by weight) repeats all that a person would.
constexpr int AllKeywords = 600;

// Of the title part, for the title; the rest is for the seniority, and all of it is the title's when none is asked for.
constexpr int TitleShare = 700;

int perMille(qint64 held, qint64 weight) { return weight == 0 ? 0 : int(held / weight); }

int titleShare(const TitleMatch& match) {
  if (!match.isSeniorityAsked) return match.title;
  if (!match.isAsked) return match.seniority;
  return (match.title * TitleShare + match.seniority * (1000 - TitleShare)) / 1000;
}

Voices voicesOf(const Tally& tally) {
  const bool namesTitle = tally.title.isAsked || tally.title.isSeniorityAsked;
  return {tally.must.telling,    tally.nice.telling,     qint64(namesTitle),
          tally.recency.telling, tally.keywords.telling, qint64(!tally.fit.occupation.isEmpty())};
}

// Shares `total` in proportion to `claims`, by largest remainder.
Maxima shared(const Maxima& claims, int total) {
  const int all = std::accumulate(claims.begin(), claims.end(), 0);
  Maxima parts{};
  if (all == 0) return parts;
  std::array<int, PartCount> rest{};
  int open = total;
  for (size_t i = 0; i < PartCount; ++i) {
    parts[i] = claims[i] * total / all;
    rest[i] = claims[i] * total % all;
    open -= parts[i];
  }
  std::array<size_t, PartCount> order{};
  std::iota(order.begin(), order.end(), size_t(0));
  std::stable_sort(order.begin(), order.end(), [&rest](size_t a, size_t b) { return rest[a] > rest[b]; });
  for (size_t i = 0; i < size_t(open); ++i) ++parts[order[i]];
  return parts;
}

int fitShare(const Tally& tally) { return int(std::lround(std::clamp(tally.fit.share, 0.0, 1.0) * 1000)); }

int earned(int most, int share) { return (most * share + 500) / 1000; }

// How much of each part is earned, per mille.
std::array<int, PartCount> shares(const Tally& tally) {
  const int keywords = perMille(tally.keywords.held + tally.words.held, tally.keywords.weight + tally.words.weight);
  return {perMille(tally.must.held, tally.must.weight) * countedShare(tally) / 1000,
          perMille(tally.nice.held, tally.nice.weight),
          titleShare(tally.title),
          perMille(tally.recency.held, tally.recency.weight),
          std::min(1000, keywords * 1000 / AllKeywords),
          fitShare(tally)};
}

}  // namespace

Maxima maximaFor(const Voices& voices) {
  constexpr auto FitPart = size_t(Part::Fit);
  Maxima most{};
  int given = 0;
  for (size_t i = 0; i < FitPart; ++i) {
    if (voices[i] == 0) continue;
    most[i] = int(Table[i] * voices[i] / (voices[i] + Half[i]));
    given += most[i];
  }
  if (voices[FitPart] == 0) return shared(most, FullScore);
  most[FitPart] = FullScore - given;
  return most;
}

int countedShare(const Tally& tally) {
  return tally.fit.occupation.isEmpty() ? 1000 : InOtherWork + (1000 - InOtherWork) * fitShare(tally) / 1000;
}

Points pointsOf(const Tally& tally) {
  constexpr auto MustPart = size_t(Part::MustHaves);
  constexpr auto FitPart = size_t(Part::Fit);
  const Maxima most = maximaFor(voicesOf(tally));
  const auto share = shares(tally);
  Points points;
  for (size_t i = 0; i < PartCount; ++i)
    points.parts[i] = {.part = Part(i), .points = earned(most[i], share[i]), .most = most[i]};
  if (most[FitPart] > 0) {
    // Rounded with the fit's own, so that a better fit never gives less.
    const int open = (most[MustPart] - points.parts[MustPart].points) * LikelyByWork / 1000;
    points.likely = earned(most[FitPart] + open, share[FitPart]) - points.parts[FitPart].points;
    points.parts[MustPart].points += points.likely;
  }
  for (const PartPoints& part : points.parts) points.sum += part.points;
  return points;
}

}  // namespace candor::match
