// The parts of the manual that no table of commands can tell: exit codes, streams, and the JSON that programs rely on.
#pragma once

#include <QString>

namespace candor::cli {

[[nodiscard]] QString overview();      // Markdown
[[nodiscard]] QString jsonContract();  // Markdown

}  // namespace candor::cli
