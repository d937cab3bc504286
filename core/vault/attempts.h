// Attempts: how often somebody failed to open the vault since it was last opened. The count lies outside the vault,
// because it changes while nobody can open it, and it is on the disk before an attempt is tried: killing the program
// takes nothing back.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace candor::vault {

struct Attempts {
  qint64 failed = 0;
  QDateTime first = {};  // of these; invalid when there were none
  QDateTime last = {};

  friend bool operator==(const Attempts&, const Attempts&) = default;
};

// A file that is missing or damaged counts as one failed attempt at an unknown time, because somebody made it so.
[[nodiscard]] Attempts readAttempts(const QString& path);

// Before an attempt. NotWritable, DiskFull: then the attempt must not be made.
[[nodiscard]] Result<void> countAttempt(const QString& path, const Attempts& before, const QDateTime& now);

// As they were, after an attempt that was none: the key was right.
[[nodiscard]] Result<void> keepAttempts(const QString& path, const Attempts& attempts);

// When they have been told, and for a new vault.
[[nodiscard]] Result<void> forgetAttempts(const QString& path);

}  // namespace candor::vault
