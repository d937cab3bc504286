#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array ProgramsOwnCommands{
    Command{.name = "doctor"_L1,
            .summary = "Check that all parts of Candor are there and work"_L1,
            .description =
                "Names the versions, starts the process that reads documents, and tells what the system lets "
                "Candor forbid it."_L1,

            .run = runDoctor},
    Command{.name = "help"_L1,
            .summary = "Show all commands, or what one does"_L1,
            .argument = {.count = Count::Any,
                         .name = "COMMAND"_L1,
                         .help = "The command to explain, or the first word of several"_L1},
            .run = runHelp},
    Command{.name = "version"_L1,
            .summary = "Print the version"_L1,

            .run = runVersion},
    Command{.name = "documentation"_L1,
            .summary = "Print the documentation made from the table of commands"_L1,
            .argument = {.count = Count::OneOrMore, .name = "markdown|man|bash|zsh|fish"_L1, .help = "Which"_L1},
            .run = runDocumentation,
            .isHidden = true},
};

}  // namespace

std::span<const Command> programsOwnCommands() { return ProgramsOwnCommands; }

}  // namespace candor::cli
