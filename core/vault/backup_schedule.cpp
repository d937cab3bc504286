#include "vault/backup_schedule.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::vault {

namespace {

using Span = std::pair<int, int>;  // a year and a part of it

Span dayOf(const QDate& date) { return {date.year(), date.dayOfYear()}; }
Span monthOf(const QDate& date) { return {date.year(), date.month()}; }
Span weekOf(const QDate& date) {
  int year = 0;
  const int week = date.weekNumber(&year);
  return {year, week};
}

// The newest set of each of the newest `most` spans.
QSet<QString> newestOfEach(std::span<const BackupEntry> oldestFirst, Span (*spanOf)(const QDate&), int most) {
  QSet<QString> kept;
  std::optional<Span> last;
  for (std::size_t i = oldestFirst.size(); i-- > 0 && most > 0;) {
    const Span span = spanOf(oldestFirst[i].made.toUTC().date());
    if (span == last) continue;
    last = span;
    kept.insert(oldestFirst[i].folder);
    --most;
  }
  return kept;
}

// The first set of each day of the last week: what was changed later that day, before a gap in the journal, needs it.
QSet<QString> firstOfRecentDays(std::span<const BackupEntry> oldestFirst, const QDateTime& now) {
  QSet<QString> kept;
  std::optional<Span> last;
  for (const BackupEntry& set : oldestFirst) {
    const Span span = dayOf(set.made.toUTC().date());
    if (span != last && set.made.daysTo(now) < SafetyDays) kept.insert(set.folder);
    last = span;
  }
  return kept;
}

bool isKeptAnyway(const BackupEntry& set, const QDateTime& now) {
  if (set.made > now || set.reason == BackupReason::Asked) return true;
  return set.reason != BackupReason::Daily && set.made.daysTo(now) < SafetyDays;
}

}  // namespace

QStringList toDrop(std::span<const BackupEntry> sets, const QDateTime& now) {
  std::vector<BackupEntry> past;
  for (const BackupEntry& set : sets) {
    if (set.made <= now) past.push_back(set);
  }
  std::ranges::stable_sort(past, {}, &BackupEntry::made);
  QSet<QString> kept = newestOfEach(past, &dayOf, DailyKept);
  kept += newestOfEach(past, &weekOf, WeeklyKept);
  kept += newestOfEach(past, &monthOf, MonthlyKept);
  kept += firstOfRecentDays(past, now);
  QStringList dropped;
  for (const BackupEntry& set : past) {
    if (!kept.contains(set.folder) && !isKeptAnyway(set, now)) dropped += set.folder;
  }
  return dropped;
}

bool isDue(const std::optional<QDateTime>& due, const QDateTime& now, int intervalHours) {
  constexpr int SecondsInAnHour = 3600;
  return !due || !due->isValid() || *due <= now || *due > now.addSecs(qint64(intervalHours) * SecondsInAnHour);
}

}  // namespace candor::vault
