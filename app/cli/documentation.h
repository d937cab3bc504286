// Documentation made from a table of commands: what is checked in as docs/cli.md and docs/candor-cli.1 (a test
// compares them), and what the shells complete from.
#pragma once

#include "cli/command_table.h"

#include <QString>

namespace candor::cli {

[[nodiscard]] QString markdownManual(const CommandTable& table);
[[nodiscard]] QString manualPage(const CommandTable& table);
[[nodiscard]] QString bashCompletion(const CommandTable& table);
[[nodiscard]] QString zshCompletion(const CommandTable& table);
[[nodiscard]] QString fishCompletion(const CommandTable& table);

}  // namespace candor::cli
