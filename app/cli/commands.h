// The table of commands, and what it knows about each as a function of its own (command_*.cpp).
#pragma once

#include "cli/command.h"

#include <span>

namespace candor::cli {

[[nodiscard]] std::span<const Command> commands();

// Options that every command takes besides its own.
[[nodiscard]] std::span<const Option> commonOptions();

[[nodiscard]] const Command* findCommand(QStringView name);                        // null when there is none
[[nodiscard]] const Option* findOption(const Command& command, QStringView name);  // its own and the common ones

Exit runRead(const Call& call, Console& console);
Exit runProfile(const Call& call, Console& console);
Exit runMatch(const Call& call, Console& console);
Exit runRank(const Call& call, Console& console);
Exit runDoctor(const Call& call, Console& console);
Exit runHelp(const Call& call, Console& console);
Exit runVersion(const Call& call, Console& console);
Exit runDocumentation(const Call& call, Console& console);

}  // namespace candor::cli
