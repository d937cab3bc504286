// Which backups are kept, and when the next is due: rules over dates alone.
#pragma once

#include "vault/backup_list.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <span>

namespace candor::vault {

inline constexpr int DailyKept = 7;
inline constexpr int WeeklyKept = 4;
inline constexpr int MonthlyKept = 6;
inline constexpr int SafetyDays = 7;  // for sets made before a migration or rekey
inline constexpr int HoursBetweenBackups = 24;
inline constexpr int DaysBetweenChecks = 7;

// The folders of sets that no rule keeps. Kept are: the newest of each of the last 7 days, 4 weeks and 6 months that
// have one (UTC), the first of each day of the last week, sets of before a migration or rekey for a week, what was
// asked for, and what is dated later than now.
[[nodiscard]] QStringList toDrop(std::span<const BackupEntry> sets, const QDateTime& now);

// `due`: what was planned. What lies further ahead than an interval was planned by a clock that went wrong.
[[nodiscard]] bool isDue(const std::optional<QDateTime>& due, const QDateTime& now, int intervalHours);

}  // namespace candor::vault
