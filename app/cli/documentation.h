// Documentation made from the table of commands: what is checked in as docs/cli.md and docs/candor-cli.1 (a test
// compares them), and what the shells complete from.
#pragma once

#include <QString>

namespace candor::cli {

[[nodiscard]] QString markdownManual();
[[nodiscard]] QString manualPage();
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

}  // namespace candor::cli
