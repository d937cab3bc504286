// What the table of commands says to a person at a terminal.
#pragma once

#include "cli/command_table.h"

#include <QString>

namespace candor::cli {

// "candor-cli match --resume FILE --job FILE [--html FILE] [--json | --jsonl]"
[[nodiscard]] QString usageLine(const Command& command);

// "candor-cli vault create|info|check …"
[[nodiscard]] QString usageLine(const CommandTable& table, const Group& group);

// "--top N", "--json"
[[nodiscard]] QString spelled(const Option& option);

[[nodiscard]] QString programHelp(const CommandTable& table);
[[nodiscard]] QString groupHelp(const CommandTable& table, const Group& group);
[[nodiscard]] QString commandHelp(const Command& command);

}  // namespace candor::cli
