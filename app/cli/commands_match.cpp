#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array RedactOptions{
    Option{.name = "masks"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also write the table that brings the words back; it must not be there yet. For one file"_L1},
    Option{.name = "restore"_L1,
           .kind = ValueKind::File,
           .value = "TABLE"_L1,
           .help = "Put the words of this table back into FILE, a masked text. For one file"_L1},
};

constexpr std::array MatchOptions{
    Option{.name = "resume"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The resume, in any format Candor reads; - is standard input"_L1,
           .isRequired = true},
    Option{.name = "job"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "The posting, as text or in any format Candor reads; - is standard input"_L1,
           .isRequired = true},
    Option{.name = "html"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also write the analysis as one page that stands alone and prints well"_L1},
    Option{.name = "pdf"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also write the analysis as a document to print and to hand on"_L1},
};

constexpr std::array RankOptions{
    Option{.name = "resumes"_L1,
           .kind = ValueKind::FileOrFolder,
           .value = "X"_L1,
           .help = "The resumes: a file, a folder, or a .jsonl of {\"id\",\"text\"}"_L1,
           .isRequired = true},
    Option{.name = "jobs"_L1,
           .kind = ValueKind::FileOrFolder,
           .value = "Y"_L1,
           .help = "The postings: a file, a folder, or a .jsonl of {\"id\",\"text\"}"_L1,
           .isRequired = true},
    Option{.name = "top"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "Only the best N postings of each resume, best first; of equals, the earlier posting"_L1},
};

constexpr Argument Files{
    .count = Count::OneOrMore,
    .name = "FILE"_L1,
    .kind = ValueKind::File,
    .help =
        "PDF, DOC, DOCX, ODT, RTF, HTML, Markdown, plain text, JSON Resume, or a picture of a page (PNG, JPEG, TIFF); - is standard input"_L1};

constexpr std::array MatchingCommands{
    Command{.name = "read"_L1,
            .summary = "Print the text of documents"_L1,
            .description = "Prints the text in reading order. With --json also the lines, blocks and links with their "
                           "places, and the layout; start and end count Unicode code points of the text."_L1,
            .argument = Files,
            .run = runRead},
    Command{.name = "profile"_L1,
            .summary = "Print what resumes say, field by field"_L1,
            .description = "Reads contact, work, education, skills and the other sections of a resume. --json prints "
                           "them in the shape of JSON Resume, with the place of each value in the text."_L1,
            .argument = Files,
            .run = runProfile},
    Command{.name = "redact"_L1,
            .summary = "Print resumes without what tells who the person is"_L1,
            .description =
                "Masks names, e-mail and phone, street addresses, links and handles, birth dates, government ids, bank "
                "and card numbers, and the names of referees: \"[email 1]\". Equal words get equal masks. --json also "
                "prints what was found, and where. A masked text, changed or not, becomes whole again with --restore "
                "and the table that --masks wrote: keep that table to yourself."_L1,
            .argument = Files,
            .options = RedactOptions,
            .run = runRedact},
    Command{.name = "match"_L1,
            .summary = "Analyse how well a resume fits a posting, and what proves it"_L1,
            .description =
                "Prints the score with all its addends, blockers, each requirement with the resume's own words that "
                "prove it, skills, checks of the file, and the truthful edits that would win points. Nothing is stored "
                "and nothing leaves the computer; the same files give the same answer.\n"
                "On a terminal the page has colours unless NO_COLOR is set; in a pipe it is the same page without "
                "them. --json prints the analysis for programs."_L1,
            .options = MatchOptions,
            .run = runMatch},
    Command{
        .name = "rank"_L1,
        .summary = "Score many resumes against many postings"_L1,
        .description =
            "Scores every pair; each score is the one match gives. Folders are read with all below them, in the "
            "order of the paths; files of formats Candor does not read are left out. The id of a pair's side is "
            "that of the .jsonl, else the path.\n"
            "On a terminal a table is printed; in a pipe, lines of {\"resume\",\"job\",\"score\"}, as --jsonl does."_L1,
        .options = RankOptions,
        .run = runRank},
};

}  // namespace

std::span<const Command> matchingCommands() { return MatchingCommands; }

}  // namespace candor::cli
