#include "app/cli/sample_commands.h"

#include <array>

namespace candor::tests {
namespace {

using namespace Qt::StringLiterals;
using cli::Command;
using cli::Count;
using cli::Exit;
using cli::Need;
using cli::Option;
using cli::ValueKind;

Exit runNothing(const cli::Call&, cli::Console&) { return Exit::Ok; }

constexpr std::array CreateOptions{
    Option{.name = "cost"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "How dear it is"_L1,
           .least = 15,
           .most = 20},
    Option{.name = "title"_L1, .kind = ValueKind::Text, .value = "TEXT"_L1, .help = "What it's called"_L1}};
constexpr std::array EraseOptions{Option{.name = "yes"_L1, .help = "Confirm"_L1, .isRequired = true}};
constexpr std::array LinkOptions{
    Option{.name = "resume"_L1, .kind = ValueKind::Id, .value = "ID"_L1, .help = "Which resume"_L1}};

constexpr std::array Rows{
    Command{.name = "read"_L1,
            .summary = "Read files"_L1,
            .argument = {.count = Count::OneOrMore, .name = "FILE"_L1, .kind = ValueKind::File, .help = "Which"_L1},
            .run = runNothing},
    Command{.name = "vault create"_L1,
            .summary = "Make a vault"_L1,
            .options = CreateOptions,
            .need = Need::OpenVault,
            .run = runNothing},
    Command{.name = "vault info"_L1, .summary = "Show a vault"_L1, .need = Need::VaultFolder, .run = runNothing},
    Command{.name = "resume add"_L1,
            .summary = "Keep resumes"_L1,
            .argument = {.count = Count::OneOrMore, .name = "FILE"_L1, .kind = ValueKind::File, .help = "Which"_L1},
            .need = Need::OpenVault,
            .run = runNothing},
    Command{.name = "resume show"_L1,
            .summary = "Show a resume"_L1,
            .argument = {.count = Count::One, .name = "ID"_L1, .kind = ValueKind::Id, .help = "Which"_L1},
            .options = LinkOptions,
            .need = Need::OpenVault,
            .run = runNothing},
    Command{.name = "resume erase"_L1,
            .summary = "Erase resumes"_L1,
            .argument = {.count = Count::OneOrMore, .name = "ID"_L1, .kind = ValueKind::Id, .help = "Which"_L1},
            .options = EraseOptions,
            .need = Need::OpenVault,
            .run = runNothing},
    Command{.name = "help"_L1,
            .summary = "Show help"_L1,
            .argument = {.count = Count::Any, .name = "COMMAND"_L1, .help = "Which"_L1},
            .run = runNothing},
    Command{.name = "version"_L1, .summary = "Print the version"_L1, .run = runNothing},
};

constexpr std::array Groups{cli::Group{.name = "vault"_L1, .summary = "Look after the vault"_L1},
                            cli::Group{.name = "resume"_L1, .summary = "Keep resumes"_L1}};

}  // namespace

const cli::CommandTable& sampleCommands() {
  static const cli::CommandTable table({Rows}, Groups);
  return table;
}

}  // namespace candor::tests
