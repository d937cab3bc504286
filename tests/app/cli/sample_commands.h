// A table with groups, needs and every kind of value, whatever the program's own commands are.
#pragma once

#include "cli/command_table.h"

namespace candor::tests {

[[nodiscard]] const cli::CommandTable& sampleCommands();

}  // namespace candor::tests
