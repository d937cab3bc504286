// Attempts: how often somebody failed to open the vault since it was last opened, as its file tells anybody who looks.
// Who is about to try asks the Lockout instead.
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

// For a new vault. NotWritable, DiskFull.
[[nodiscard]] Result<void> forgetAttempts(const QString& path);

}  // namespace candor::vault
