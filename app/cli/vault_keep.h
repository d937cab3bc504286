// Parts of the vault's commands that are chosen by an option or by what a file is.
#pragma once

#include "cli/command.h"

#include <QString>

namespace candor::cli {

// vault check --backups
[[nodiscard]] Exit drillBackups(const Call& call, Console& console);

// vault restore --from FILE
[[nodiscard]] Exit restoreArchiveFile(const Call& call, Console& console, const QString& path);

}  // namespace candor::cli
