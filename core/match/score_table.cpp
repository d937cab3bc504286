#include "match/score_table.h"

#include <algorithm>
#include <numeric>

namespace candor::match {

namespace {

// Tenths of a point, by Part: the most each can have, before the fit. Their reasons are in README.md.
constexpr std::array<int, PartCount> Table{200, 40, 80, 30, 80, FullScore};

// The telling weight at which a part has half of its most; 0: it has all of it whenever it speaks.
constexpr std::array<int, PartCount> Half{3000, 3000, 0, 3000, 5000, 0};

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

// How much of each part is earned, per mille.
std::array<int, PartCount> shares(const Tally& tally) {
  const int keywords = perMille(tally.keywords.held + tally.words.held, tally.keywords.weight + tally.words.weight);
  return {perMille(tally.must.held, tally.must.weight),
          perMille(tally.nice.held, tally.nice.weight),
          titleShare(tally.title),
          perMille(tally.recency.held, tally.recency.weight),
          std::min(1000, keywords * 1000 / AllKeywords),
          int(std::lround(std::clamp(tally.fit.share, 0.0, 1.0) * 1000))};
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

Points pointsOf(const Tally& tally) {
  const Maxima most = maximaFor(voicesOf(tally));
  const auto share = shares(tally);
  Points points;
  for (size_t i = 0; i < PartCount; ++i) {
    const int earned = (most[i] * share[i] + 500) / 1000;
    points.parts[i] = {.part = Part(i), .points = earned, .most = most[i]};
    points.sum += earned;
  }
  return points;
}

}  // namespace candor::match
