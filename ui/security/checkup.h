// The security check-up: what is looked at, what was found, and the way to mend it. Facts go in, rows come out; nothing
// here reads a vault.
#pragma once

#include "session/libraries.h"
#include "vault/header.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace candor::security {

enum class CheckupState { Good, Caution };
enum class CheckupWay { None, WaysToOpen, Backups, Locking, Ledger };  // where it is mended

struct CheckupRow {
  CheckupState state = CheckupState::Good;
  QString title;
  QString finding;
  CheckupWay way = CheckupWay::None;
};

struct CheckupFacts {
  QDateTime now = {};
  std::vector<vault::SlotRecord> waysToOpen = {};
  std::optional<QDateTime> lastBackup = std::nullopt;  // as the ledger knows
  qint64 failedAttempts = 0;                           // in FailuresOfDays
  std::optional<QDateTime> lastFailure = std::nullopt;
  std::optional<std::chrono::seconds> locksAfter = std::nullopt;  // of a window
  std::vector<session::Library> libraries = {};
  std::vector<session::Library> leastVersions = {};
};

inline constexpr int FailuresOfDays = 30;
inline constexpr int BackupIsOldAfterDays = 30;
inline constexpr std::chrono::minutes LongestLockDelay{15};

[[nodiscard]] std::vector<CheckupRow> checkup(const CheckupFacts& facts);

// The least versions of this copy (resources/minimum_versions.json).
[[nodiscard]] std::vector<session::Library> leastVersionsOfThisCopy();
[[nodiscard]] std::vector<session::Library> leastVersionsIn(const QByteArray& json);

}  // namespace candor::security
