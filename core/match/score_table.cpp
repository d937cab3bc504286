#include "match/score_table.h"

#include <algorithm>
#include <numeric>

namespace candor::match {

namespace {

// Tenths of a point, by Part. Their reasons are in README.md.
constexpr Maxima Table{250, 40, 60, 40, 60, 550};

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

std::array<bool, PartCount> speaking(const Tally& tally) {
  return {tally.must.weight > 0,
          tally.nice.weight > 0,
          tally.title.isAsked || tally.title.isSeniorityAsked,
          tally.recency.weight > 0,
          tally.keywords.weight + tally.words.weight > 0,
          !tally.fit.occupation.isEmpty()};
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

Maxima maximaFor(const std::array<bool, PartCount>& isSpeaking) {
  Maxima most{};
  int given = 0;
  for (size_t i = 0; i < PartCount; ++i) given += isSpeaking[i] ? Table[i] : 0;
  if (given == 0) return most;

  std::array<int, PartCount> rest{};
  int open = FullScore;
  for (size_t i = 0; i < PartCount; ++i) {
    if (!isSpeaking[i]) continue;
    most[i] = Table[i] * FullScore / given;
    rest[i] = Table[i] * FullScore % given;
    open -= most[i];
  }
  std::array<size_t, PartCount> order{};
  std::iota(order.begin(), order.end(), size_t(0));
  std::stable_sort(order.begin(), order.end(), [&rest](size_t a, size_t b) { return rest[a] > rest[b]; });
  for (size_t i = 0; i < size_t(open); ++i) ++most[order[i]];
  return most;
}

Points pointsOf(const Tally& tally) {
  const Maxima most = maximaFor(speaking(tally));
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
