#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr Argument JobFiles{.count = Count::OneOrMore,
                            .name = "FILE"_L1,
                            .kind = ValueKind::File,
                            .help = "The posting, as text or in any format Candor reads; - is standard input"_L1};

constexpr Argument OneJob{
    .count = Count::One, .name = "ID"_L1, .kind = ValueKind::Id, .help = "The posting, as job list numbers it"_L1};

constexpr Argument SomeJobs{.count = Count::OneOrMore,
                            .name = "ID"_L1,
                            .kind = ValueKind::Id,
                            .help = "The postings, as job list numbers them"_L1};

constexpr Option JobTitle{.name = "title"_L1,
                          .kind = ValueKind::Text,
                          .value = "TEXT"_L1,
                          .help = "The title of the job; read from the posting otherwise"_L1};
constexpr Option JobCompany{.name = "company"_L1,
                            .kind = ValueKind::Text,
                            .value = "TEXT"_L1,
                            .help = "Who offers it; read from the posting otherwise"_L1};
constexpr Option JobPlace{.name = "place"_L1,
                          .kind = ValueKind::Text,
                          .value = "TEXT"_L1,
                          .help = "Where it is; read from the posting otherwise"_L1};
constexpr Option JobUrl{.name = "url"_L1,
                        .kind = ValueKind::Text,
                        .value = "URL"_L1,
                        .help = "Where the posting was found; it is kept, never opened"_L1};

constexpr std::array JobAddOptions{
    JobTitle, JobCompany, JobPlace, JobUrl,
    Option{.name = "again"_L1, .help = "Add postings whose text is there already a second time"_L1}};

constexpr std::array JobSetOptions{JobTitle, JobCompany, JobPlace, JobUrl};

constexpr std::array JobListOptions{
    Option{.name = "bin"_L1, .help = "List what is in the bin instead"_L1},
    Option{.name = "limit"_L1, .kind = ValueKind::Number, .value = "N"_L1, .help = "Only the newest N"_L1},
};

constexpr std::array JobShowOptions{
    Option{.name = "with-bytes"_L1,
           .kind = ValueKind::File,
           .value = "FILE"_L1,
           .help = "Also save the file as it was added; it must not be there yet"_L1},
};

constexpr std::array JobResumesOptions{
    Option{.name = "compare"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "Show this resume beside the one that fits best, requirement by requirement, instead"_L1},
    Option{.name = "with"_L1,
           .kind = ValueKind::Id,
           .value = "ID"_L1,
           .help = "Beside this resume instead of the best; goes with --compare"_L1},
};

constexpr std::array JobEraseOptions{
    Option{.name = "yes"_L1, .help = "Confirm: there is no undo"_L1, .isRequired = true},
};

constexpr std::array JobCommands{
    Command{
        .name = "job add"_L1,
        .summary = "Keep postings in the vault"_L1,
        .description =
            "Stores the text and what is read from it: title, company, place, requirements. Each posting is one "
            "transaction and is told when it is on the disk. The four options that name things are for one file."_L1,
        .argument = JobFiles,
        .options = JobAddOptions,
        .need = Need::OpenVault,
        .run = runJobAdd},
    Command{.name = "job list"_L1,
            .summary = "List the postings in the vault, newest first"_L1,
            .options = JobListOptions,
            .need = Need::OpenVault,
            .run = runJobList},
    Command{.name = "job show"_L1,
            .summary = "Show a posting: what was read from it, and its text"_L1,
            .argument = OneJob,
            .options = JobShowOptions,
            .need = Need::OpenVault,
            .run = runJobShow},
    Command{
        .name = "job resumes"_L1,
        .summary = "Tell which of the kept resumes fits a posting best, and why"_L1,
        .description =
            "All resumes in use, each in its newest version, best first: the score that analysis add would give, the "
            "must-haves that are met, the blockers, and what sets it apart from the next one. Nothing is stored.\n"
            "With --compare two of them side by side: what each answers of every requirement and by which "
            "words, and the lines of the sum that differ."_L1,
        .argument = OneJob,
        .options = JobResumesOptions,
        .need = Need::OpenVault,
        .run = runJobResumes},
    Command{.name = "job set"_L1,
            .summary = "Correct the title, company, place or address of a posting"_L1,
            .description = "At least one of the four. What is not named stays as it is; the text never changes."_L1,
            .argument = OneJob,
            .options = JobSetOptions,
            .need = Need::OpenVault,
            .run = runJobSet},
    Command{
        .name = "job delete"_L1,
        .summary = "Move postings to the bin"_L1,
        .description = "They are no longer listed and found, and are erased after 30 days. job restore undoes it."_L1,
        .argument = SomeJobs,
        .need = Need::OpenVault,
        .run = runJobDelete},
    Command{.name = "job restore"_L1,
            .summary = "Take postings out of the bin"_L1,
            .argument = SomeJobs,
            .need = Need::OpenVault,
            .run = runJobRestore},
    Command{.name = "job erase"_L1,
            .summary = "Erase postings for good, from the bin or not"_L1,
            .description = "The text and what was read from it leave the vault, its search and its journal, and the "
                           "analyses made with it go too. Backups made before still hold them."_L1,
            .argument = SomeJobs,
            .options = JobEraseOptions,
            .need = Need::OpenVault,
            .run = runJobErase},
};

}  // namespace

std::span<const Command> jobCommands() { return JobCommands; }

}  // namespace candor::cli
