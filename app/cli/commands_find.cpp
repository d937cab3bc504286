#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array SearchOptions{
    Option{.name = "limit"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "At most N, best first; 20 without it"_L1,
           .most = 1000},
};

constexpr std::array LedgerListOptions{
    Option{.name = "limit"_L1, .kind = ValueKind::Number, .value = "N"_L1, .help = "Only the newest N"_L1},
};

constexpr std::array LedgerReportOptions{
    Option{.name = "out"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The file to write; what is there is replaced"_L1,
           .isRequired = true},
};

constexpr std::array FindingCommands{
    Command{
        .name = "search"_L1,
        .summary = "Find resumes, postings and analyses by their words"_L1,
        .description = "All words are wanted, in any order; the last may be only begun. What lies in the bin is not "
                       "found."_L1,
        .argument =
            {.count = Count::OneOrMore, .name = "WORDS"_L1, .kind = ValueKind::Text, .help = "The words to find"_L1},
        .options = SearchOptions,
        .need = Need::OpenVault,
        .run = runSearch},
    Command{.name = "ledger list"_L1,
            .summary = "List what was done with the vault, newest first"_L1,
            .description =
                "When it was opened and when somebody failed to, what was backed up, deleted and erased, and what "
                "left. A row holds no content: kinds, numbers, bytes."_L1,
            .options = LedgerListOptions,
            .need = Need::OpenVault,
            .run = runLedgerList},
    Command{
        .name = "ledger verify"_L1,
        .summary = "Check that no row of the ledger was changed, taken out, put in or cut off"_L1,
        .description =
            "Computes the seal of every row again; each covers all rows before it. The newest is compared with what "
            "the system's keychain remembers, where there is one. The exit code is 1 when something does not "
            "fit."_L1,
        .need = Need::OpenVault,
        .run = runLedgerVerify},
    Command{
        .name = "ledger report"_L1,
        .summary = "Write an incident report one can hand to somebody"_L1,
        .description =
            "What happened and when, as the ledger tells it: failed attempts, ways to open that came or went, another "
            "key, exports, an older vault put back; how the vault stands; and what to do. It holds codes, counts and "
            "times, and nothing of what is in your documents. A page for a browser when FILE ends in html, else plain "
            "text."_L1,
        .options = LedgerReportOptions,
        .need = Need::OpenVault,
        .run = runLedgerReport},
};

}  // namespace

std::span<const Command> findingCommands() { return FindingCommands; }

}  // namespace candor::cli
