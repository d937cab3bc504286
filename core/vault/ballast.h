// Ballast: a file without meaning that can be given up when the disk is full, so that deleting still works.
#pragma once

#include "base/result.h"

#include <QString>

namespace candor::vault {

inline constexpr qsizetype BallastSize = qsizetype(4) << 20;

// Makes it when it is missing or short. DiskFull, NotWritable.
[[nodiscard]] Result<void> keepBallast(const QString& path);

// For what is to be erased on a full disk; it is kept again when the vault is next opened. Whether there was one.
bool giveUpBallast(const QString& path);

}  // namespace candor::vault
