// The program's own table of commands, and what it knows about each as a function of its own (command_*.cpp).
#pragma once

#include "cli/command_table.h"

namespace candor::cli {

[[nodiscard]] const CommandTable& programCommands();

// Rows of the table, a file for each (commands_*.cpp).
[[nodiscard]] std::span<const Command> matchingCommands();
[[nodiscard]] std::span<const Command> programsOwnCommands();

Exit runRead(const Call& call, Console& console);
Exit runProfile(const Call& call, Console& console);
Exit runMatch(const Call& call, Console& console);
Exit runRank(const Call& call, Console& console);
Exit runDoctor(const Call& call, Console& console);
Exit runHelp(const Call& call, Console& console);
Exit runVersion(const Call& call, Console& console);
Exit runDocumentation(const Call& call, Console& console);

}  // namespace candor::cli
