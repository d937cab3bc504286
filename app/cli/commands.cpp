#include "cli/commands.h"

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array Groups{
    Group{.name = "vault"_L1, .summary = "Make and look after the encrypted vault"_L1},
    Group{.name = "resume"_L1, .summary = "Keep resumes in the vault"_L1},
    Group{.name = "job"_L1, .summary = "Keep postings in the vault"_L1},
    Group{.name = "analysis"_L1, .summary = "Keep analyses in the vault"_L1},
    Group{.name = "report"_L1, .summary = "Write what the vault keeps to a file for somebody"_L1},
    Group{.name = "import"_L1, .summary = "Add to what Candor knows about work"_L1},
    Group{.name = "knowledge"_L1, .summary = "See what was imported, and take it out again"_L1},
    Group{.name = "ledger"_L1, .summary = "See what was done with the vault"_L1},
};

}  // namespace

const CommandTable& programCommands() {
  static const CommandTable table(
      {matchingCommands(), vaultCommands(), resumeCommands(), jobCommands(), analysisCommands(), reportCommands(),
       findingCommands(), knowledgeCommands(), programsOwnCommands()},
      Groups);
  return table;
}

}  // namespace candor::cli
