// What the three standard streams are connected to, and how wide the terminal is.
#pragma once

namespace candor::cli {

enum class Stream { Input, Output, Error };

[[nodiscard]] bool isTerminal(Stream stream);

// Columns of the terminal behind standard output; 80 when there is none or it does not tell.
[[nodiscard]] int terminalWidth();

// Output is a terminal, it is not a "dumb" one, and NO_COLOR is unset or empty.
[[nodiscard]] bool wantsColours();

}  // namespace candor::cli
