// What the table of commands says to a person at a terminal.
#pragma once

#include "cli/command.h"

#include <QString>

namespace candor::cli {

// "candor-cli match --resume FILE --job FILE [--html FILE] [--json | --jsonl]"
[[nodiscard]] QString usageLine(const Command& command);

// "--top N", "--json"
[[nodiscard]] QString spelled(const Option& option);

[[nodiscard]] QString programHelp();
[[nodiscard]] QString commandHelp(const Command& command);

}  // namespace candor::cli
