#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr Argument OneAnalysis{.count = Count::One,
                               .name = "ID"_L1,
                               .kind = ValueKind::Id,
                               .help = "The analysis, as analysis list numbers it"_L1};

constexpr Argument SomeAnalyses{.count = Count::OneOrMore,
                                .name = "ID"_L1,
                                .kind = ValueKind::Id,
                                .help = "The analyses, as analysis list numbers them"_L1};

constexpr std::array AnalysisAddOptions{
    Option{.name = "resume"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "The resume in the vault; its newest version is taken"_L1,
           .isRequired = true},
    Option{.name = "job"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "The posting in the vault"_L1,
           .isRequired = true},
    Option{.name = "html"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also write the analysis as one page that stands alone and prints well"_L1},
};

constexpr std::array AnalysisListOptions{
    Option{.name = "resume"_L1, .kind = ValueKind::Id, .value = "ID"_L1, .help = "Only those of this resume"_L1},
    Option{.name = "job"_L1, .kind = ValueKind::Id, .value = "ID"_L1, .help = "Only those of this posting"_L1},
    Option{.name = "bin"_L1, .help = "List what is in the bin instead"_L1},
    Option{.name = "limit"_L1, .kind = ValueKind::Number, .value = "N"_L1, .help = "Only the newest N"_L1},
};

constexpr std::array AnalysisShowOptions{
    Option{.name = "compare"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "Show what differs from this earlier analysis instead"_L1},
    Option{.name = "html"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also write the analysis as one page that stands alone and prints well"_L1},
};

constexpr std::array AnalysisSetOptions{
    Option{.name = "title"_L1,
           .kind = ValueKind::Text,
           .value = "TEXT"_L1,
           .help = "What you call it; empty: by its posting again"_L1},
    Option{.name = "note"_L1,
           .kind = ValueKind::Text,
           .value = "TEXT"_L1,
           .help = "What you want to remember of it; empty: nothing"_L1},
};

constexpr std::array AnalysisEraseOptions{
    Option{.name = "yes"_L1, .help = "Confirm: there is no undo"_L1, .isRequired = true},
};

constexpr std::array AnalysisCommands{
    Command{.name = "analysis add"_L1,
            .summary = "Analyse how well a kept resume fits a kept posting, and keep the answer"_L1,
            .description =
                "The analysis is the one match prints. Kept with it: the version of its data, and the hashes of "
                "what it was made from."_L1,
            .options = AnalysisAddOptions,
            .need = Need::OpenVault,
            .run = runAnalysisAdd},
    Command{.name = "analysis list"_L1,
            .summary = "List the kept analyses, newest first"_L1,
            .options = AnalysisListOptions,
            .need = Need::OpenVault,
            .run = runAnalysisList},
    Command{.name = "analysis show"_L1,
            .summary = "Show a kept analysis, or what differs between two"_L1,
            .argument = OneAnalysis,
            .options = AnalysisShowOptions,
            .need = Need::OpenVault,
            .run = runAnalysisShow},
    Command{.name = "analysis set"_L1,
            .summary = "Give an analysis a title and a note of your own"_L1,
            .description = "At least one of the two. Both are searched; the analysis itself never changes."_L1,
            .argument = OneAnalysis,
            .options = AnalysisSetOptions,
            .need = Need::OpenVault,
            .run = runAnalysisSet},
    Command{.name = "analysis delete"_L1,
            .summary = "Move analyses to the bin"_L1,
            .description =
                "They are no longer listed and found, and are erased after 30 days. analysis restore undoes it."_L1,
            .argument = SomeAnalyses,
            .need = Need::OpenVault,
            .run = runAnalysisDelete},
    Command{.name = "analysis restore"_L1,
            .summary = "Take analyses out of the bin"_L1,
            .argument = SomeAnalyses,
            .need = Need::OpenVault,
            .run = runAnalysisRestore},
    Command{.name = "analysis erase"_L1,
            .summary = "Erase analyses for good, from the bin or not"_L1,
            .description =
                "They leave the vault, its search and its journal; the resume and the posting stay. Backups made "
                "before still hold them."_L1,
            .argument = SomeAnalyses,
            .options = AnalysisEraseOptions,
            .need = Need::OpenVault,
            .run = runAnalysisErase},
};

}  // namespace

std::span<const Command> analysisCommands() { return AnalysisCommands; }

}  // namespace candor::cli
