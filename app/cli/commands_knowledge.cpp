#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array ImportOptions{
    Option{.name = "dry-run"_L1, .help = "Only tell what would be taken; nothing is written"_L1},
};

constexpr std::array KnowledgeCommands{
    Command{.name = "import onet"_L1,
            .summary = "Add skills and occupations of the O*NET database to Candor's own"_L1,
            .description =
                "FILE is the ZIP that www.onetcenter.org/database.html offers in the format Text, as it was "
                "downloaded. Candor's own tables come first: what they know already, and names that would be found "
                "where nothing is meant, are left out. An earlier import of it is replaced. What is imported lies in "
                "the program's data folder, holds nothing of yours, and changes the data version that an analysis "
                "names."_L1,
            .argument =
                {.count = Count::One, .name = "FILE"_L1, .kind = ValueKind::File, .help = "The ZIP of the database"_L1},
            .options = ImportOptions,
            .run = runImportOnet},
    Command{
        .name = "import esco"_L1,
        .summary = "Add skills and occupations of ESCO to Candor's own"_L1,
        .description =
            "FILE is the ZIP that esco.ec.europa.eu offers for the classification in English as CSV, or skills_en.csv, "
            "occupations_en.csv and occupationSkillRelations_en.csv out of it. All that is wanted has to be named at "
            "once: an earlier import of ESCO is replaced. Its sentences (\"manage staff\") are left out, its names "
            "are taken as those of import onet are."_L1,
        .argument = {.count = Count::OneOrMore,
                     .name = "FILE"_L1,
                     .kind = ValueKind::File,
                     .help = "The ZIP or tables out of it"_L1},
        .options = ImportOptions,
        .run = runImportEsco},
    Command{.name = "knowledge list"_L1,
            .summary = "List what was imported, with its publisher, version and licence"_L1,
            .run = runKnowledgeList},
    Command{
        .name = "knowledge remove"_L1,
        .summary = "Take an import out again"_L1,
        .argument = {.count = Count::One, .name = "onet|esco"_L1, .kind = ValueKind::Text, .help = "Whose tables"_L1},
        .run = runKnowledgeRemove},
};

}  // namespace

std::span<const Command> knowledgeCommands() { return KnowledgeCommands; }

}  // namespace candor::cli
