#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr Argument ResumeFiles{
    .count = Count::OneOrMore,
    .name = "FILE"_L1,
    .kind = ValueKind::File,
    .help =
        "PDF, DOC, DOCX, ODT, RTF, HTML, Markdown, plain text, JSON Resume, or a picture of a page (PNG, JPEG, TIFF); - is standard input"_L1};

constexpr Argument OneResume{
    .count = Count::One, .name = "ID"_L1, .kind = ValueKind::Id, .help = "The resume, as resume list numbers it"_L1};

constexpr Argument SomeResumes{.count = Count::OneOrMore,
                               .name = "ID"_L1,
                               .kind = ValueKind::Id,
                               .help = "The resumes, as resume list numbers them"_L1};

constexpr std::array ResumeAddOptions{
    Option{.name = "title"_L1,
           .kind = ValueKind::Text,
           .value = "TEXT"_L1,
           .help = "What you call it; without it, the name of the file. For one file"_L1},
    Option{.name = "version-of"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "Add the file as the newest version of this resume. For one file"_L1},
    Option{.name = "again"_L1, .help = "Add files whose bytes are there already a second time"_L1},
    Option{.name = "remove-ids"_L1,
           .help = "Of a file with a government id or card number, keep the text without it instead of the file"_L1},
};

constexpr std::array ResumeListOptions{
    Option{.name = "bin"_L1, .help = "List what is in the bin instead"_L1},
    Option{.name = "limit"_L1, .kind = ValueKind::Number, .value = "N"_L1, .help = "Only the newest N"_L1},
};

constexpr std::array ResumeShowOptions{
    Option{.name = "version"_L1,
           .kind = ValueKind::Number,
           .value = "N"_L1,
           .help = "This version instead of the newest"_L1},
    Option{.name = "with-bytes"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also save the file as it was added; it must not be there yet"_L1},
};

constexpr std::array ResumeVersionsOptions{
    Option{.name = "job"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "Against this posting; without it, against each the resume was analysed for"_L1},
};

constexpr std::array ResumeSetOptions{
    Option{.name = "title"_L1,
           .kind = ValueKind::Text,
           .value = "TEXT"_L1,
           .help = "What you call it"_L1,
           .isRequired = true},
};

constexpr std::array ResumeEraseOptions{
    Option{.name = "yes"_L1, .help = "Confirm: there is no undo"_L1, .isRequired = true},
};

constexpr std::array ResumeCommands{
    Command{
        .name = "resume add"_L1,
        .summary = "Keep resumes in the vault"_L1,
        .description =
            "Stores the file itself, its text and its profile. Each file is one transaction and is told when it is on "
            "the disk. A file whose bytes are there already is not stored again; its row names the one that is.\n"
            "Of a file with a government id or card number it is said that it holds one: nobody who hires needs it."_L1,
        .argument = ResumeFiles,
        .options = ResumeAddOptions,
        .need = Need::OpenVault,
        .run = runResumeAdd},
    Command{.name = "resume list"_L1,
            .summary = "List the resumes in the vault, newest first"_L1,
            .options = ResumeListOptions,
            .need = Need::OpenVault,
            .run = runResumeList},
    Command{.name = "resume show"_L1,
            .summary = "Show a resume: its profile, its text, its versions"_L1,
            .argument = OneResume,
            .options = ResumeShowOptions,
            .need = Need::OpenVault,
            .run = runResumeShow},
    Command{
        .name = "resume versions"_L1,
        .summary = "Tell how the score of a resume changed from version to version, and by what"_L1,
        .description =
            "Each version, newest first: the score it gets against the posting today, the difference to the version "
            "before, and what made it: requirements it answers now or no longer, lines of the sum. Nothing is "
            "stored."_L1,
        .argument = OneResume,
        .options = ResumeVersionsOptions,
        .need = Need::OpenVault,
        .run = runResumeVersions},
    Command{.name = "resume set"_L1,
            .summary = "Change what a resume is called"_L1,
            .argument = OneResume,
            .options = ResumeSetOptions,
            .need = Need::OpenVault,
            .run = runResumeSet},
    Command{.name = "resume delete"_L1,
            .summary = "Move resumes to the bin"_L1,
            .description =
                "They are no longer listed and found, and are erased after 30 days. resume restore undoes it."_L1,
            .argument = SomeResumes,
            .need = Need::OpenVault,
            .run = runResumeDelete},
    Command{.name = "resume restore"_L1,
            .summary = "Take resumes out of the bin"_L1,
            .argument = SomeResumes,
            .need = Need::OpenVault,
            .run = runResumeRestore},
    Command{.name = "resume remove-ids"_L1,
            .summary = "Erase government ids and card numbers from resumes, with the files that hold them"_L1,
            .description =
                "Each version that holds one is kept as its text, with an X for each letter and digit of the "
                "number; its file is erased. There is no undo. Backups made before still hold the file, and "
                "so does the place you added it from."_L1,
            .argument = SomeResumes,
            .options = ResumeEraseOptions,
            .need = Need::OpenVault,
            .run = runResumeRemoveIds},
    Command{.name = "resume erase"_L1,
            .summary = "Erase resumes for good, from the bin or not"_L1,
            .description = "The file, its text and its profile leave the vault, its search and its journal, and the "
                           "analyses made with it go too. Backups made before still hold them."_L1,
            .argument = SomeResumes,
            .options = ResumeEraseOptions,
            .need = Need::OpenVault,
            .run = runResumeErase},
};

}  // namespace

std::span<const Command> resumeCommands() { return ResumeCommands; }

}  // namespace candor::cli
