// Where the vault is: where the command line says, else the one place of this person on this computer.
#pragma once

#include "cli/command.h"

#include <QString>

namespace candor::cli {

[[nodiscard]] QString vaultFolder(const Call& call);

}  // namespace candor::cli
