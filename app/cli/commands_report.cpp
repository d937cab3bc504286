#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr Argument AnalysisOrNewest{.count = Count::Optional,
                                    .name = "ID"_L1,
                                    .kind = ValueKind::Id,
                                    .help = "The analysis, as analysis list numbers it; without one, the newest"_L1};

constexpr std::array ReportOptions{
    Option{.name = "out"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The file to write; what is there is replaced"_L1,
           .isRequired = true},
    Option{.name = "format"_L1,
           .kind = ValueKind::Text,
           .value = "FORMAT"_L1,
           .help = "html or pdf, when the ending of FILE does not tell it"_L1},
};

constexpr std::array ReportCommands{
    Command{
        .name = "report analysis"_L1,
        .summary = "Write a kept analysis to a file one can hand to somebody"_L1,
        .description =
            "html is one page that stands alone in any browser; pdf is a document of numbered pages with bookmarks, "
            "its fonts in it. Both hold the score with its addends, the blockers, each requirement with the "
            "resume's own words, the truthful edits, and the resume with the evidence numbered in its margin. The "
            "same analysis gives the same bytes."_L1,
        .argument = AnalysisOrNewest,
        .options = ReportOptions,
        .need = Need::OpenVault,
        .run = runReportAnalysis},
};

}  // namespace

std::span<const Command> reportCommands() { return ReportCommands; }

}  // namespace candor::cli
