#include "history/comparison.h"

#include "history/selecting.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

namespace candor::history {
namespace {

using match::Analysis;
using match::RequirementResult;

double inTenths(double points) { return std::round(points * 10) / 10; }

// For each piece of `after` the piece of `before` that is the same by its key, each used once; and those left over.
template <class Piece>
struct Pairs {
  std::vector<std::pair<const Piece*, const Piece*>> both;  // before may be null
  std::vector<const Piece*> lost;
};

template <class Piece, class KeyOf>
Pairs<Piece> paired(const std::vector<Piece>& before, const std::vector<Piece>& after, KeyOf keyOf) {
  std::multimap<QString, std::size_t> waiting;
  for (std::size_t i = 0; i < before.size(); ++i) waiting.emplace(keyOf(before[i]), i);
  std::vector<bool> isUsed(before.size(), false);
  Pairs<Piece> pairs;
  for (const Piece& piece : after) {
    const auto same = waiting.find(keyOf(piece));
    if (same == waiting.end()) {
      pairs.both.emplace_back(nullptr, &piece);
      continue;
    }
    pairs.both.emplace_back(&before[same->second], &piece);
    isUsed[same->second] = true;
    waiting.erase(same);
  }
  for (std::size_t i = 0; i < before.size(); ++i)
    if (!isUsed[i]) pairs.lost.push_back(&before[i]);
  return pairs;
}

template <class Piece>
std::optional<Piece> copyOf(const Piece* piece) {
  return piece == nullptr ? std::nullopt : std::optional<Piece>(*piece);
}

AddendChange addendChange(const match::Addend* before, const match::Addend* after) {
  AddendChange change{.item = (after == nullptr ? before : after)->item, .before = {}, .after = {}};
  if (before != nullptr) change.before = before->points;
  if (after != nullptr) change.after = after->points;
  change.gain = inTenths(change.after.value_or(0) - change.before.value_or(0));
  return change;
}

std::vector<AddendChange> addendChanges(const Analysis& before, const Analysis& after) {
  const auto pairs =
      paired(before.explain, after.explain, [](const match::Addend& addend) { return addend.item.text(); });
  std::vector<AddendChange> changes;
  for (const auto& [old, now] : pairs.both) changes.push_back(addendChange(old, now));
  for (const match::Addend* old : pairs.lost) changes.push_back(addendChange(old, nullptr));
  return changes;
}

// A met one stands before a partly met one before a missing one.
Change direction(match::Status before, match::Status after) {
  return after < before ? Change::Improved : Change::Worsened;
}

void compareRequirements(const Analysis& before, const Analysis& after, Comparison& comparison) {
  const auto pairs = paired(before.requirements, after.requirements,
                            [](const RequirementResult& requirement) { return folded(requirement.text); });
  for (const auto& [old, now] : pairs.both) {
    if (old == nullptr) {
      comparison.requirements.push_back({.change = Change::Gained, .before = {}, .after = *now});
    } else if (old->status != now->status) {
      comparison.requirements.push_back({.change = direction(old->status, now->status), .before = *old, .after = *now});
    } else {
      comparison.unchanged.push_back({.before = *old, .after = *now});
    }
  }
  for (const RequirementResult* old : pairs.lost)
    comparison.requirements.push_back({.change = Change::Lost, .before = *old, .after = {}});
}

void compareBlockers(const Analysis& before, const Analysis& after, Comparison& comparison) {
  const auto pairs = paired(before.blockers, after.blockers, [](const match::Blocker& blocker) {
    return QString::number(int(blocker.kind)) + u' ' + folded(blocker.text);
  });
  for (const auto& [old, now] : pairs.both)
    if (old == nullptr) comparison.blockersRaised.push_back(*now);
  for (const match::Blocker* old : pairs.lost) comparison.blockersGone.push_back(*old);
}

QStringList without(const QStringList& all, const QStringList& others) {
  const QSet<QString> known(others.begin(), others.end());
  QStringList rest;
  std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
               [&known](const QString& text) { return !known.contains(text); });
  return rest;
}

void compareChecks(const Analysis& before, const Analysis& after, Comparison& comparison) {
  const auto pairs = paired(before.ats, after.ats, [](const match::AtsCheck& check) { return check.id; });
  for (const auto& [old, now] : pairs.both)
    if (old == nullptr || old->state != now->state)
      comparison.checks.push_back({.id = now->id, .before = copyOf(old), .after = *now});
  for (const match::AtsCheck* old : pairs.lost)
    comparison.checks.push_back({.id = old->id, .before = *old, .after = {}});
}

}  // namespace

Comparison compare(const KeptAnalysis& before, const KeptAnalysis& after) {
  Comparison comparison = compare(before.analysis, after.analysis);
  comparison.inputs = {.isOtherResume = before.resumeSha256 != after.resumeSha256,
                       .isOtherPosting = before.postingSha256 != after.postingSha256,
                       .isOtherData = before.analysis.dataVersion != after.analysis.dataVersion};
  return comparison;
}

Comparison compare(const Analysis& old, const Analysis& now) {
  Comparison comparison;
  comparison.before = old.score;
  comparison.after = now.score;
  comparison.gain = inTenths(now.score - old.score);
  comparison.addends = addendChanges(old, now);
  compareRequirements(old, now, comparison);
  compareBlockers(old, now, comparison);
  comparison.skills = {.nowMatched = without(now.skills.matched, old.skills.matched),
                       .noLongerMatched = without(old.skills.matched, now.skills.matched),
                       .nowMissing = without(now.skills.missing, old.skills.missing),
                       .noLongerMissing = without(old.skills.missing, now.skills.missing)};
  compareChecks(old, now, comparison);
  return comparison;
}

}  // namespace candor::history
