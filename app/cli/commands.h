// The program's own table of commands, and what it knows about each as a function of its own (command_*.cpp).
#pragma once

#include "cli/command_table.h"

namespace candor::cli {

[[nodiscard]] const CommandTable& programCommands();

// Rows of the table, a file for each (commands_*.cpp).
[[nodiscard]] std::span<const Command> matchingCommands();
[[nodiscard]] std::span<const Command> vaultCommands();
[[nodiscard]] std::span<const Command> resumeCommands();
[[nodiscard]] std::span<const Command> jobCommands();
[[nodiscard]] std::span<const Command> analysisCommands();
[[nodiscard]] std::span<const Command> reportCommands();
[[nodiscard]] std::span<const Command> findingCommands();
[[nodiscard]] std::span<const Command> knowledgeCommands();
[[nodiscard]] std::span<const Command> programsOwnCommands();

Exit runRead(const Call& call, Console& console);
Exit runProfile(const Call& call, Console& console);
Exit runRedact(const Call& call, Console& console);
Exit runMatch(const Call& call, Console& console);
Exit runRank(const Call& call, Console& console);
Exit runVaultCreate(const Call& call, Console& console);
Exit runVaultInfo(const Call& call, Console& console);
Exit runVaultCheck(const Call& call, Console& console);
Exit runVaultBackup(const Call& call, Console& console);
Exit runVaultRestore(const Call& call, Console& console);
Exit runVaultBackups(const Call& call, Console& console);
Exit runVaultArchive(const Call& call, Console& console);
Exit runVaultRescue(const Call& call, Console& console);
Exit runVaultErase(const Call& call, Console& console);
Exit runVaultSlots(const Call& call, Console& console);
Exit runVaultPassphrase(const Call& call, Console& console);
Exit runVaultRekey(const Call& call, Console& console);
Exit runResumeAdd(const Call& call, Console& console);
Exit runResumeList(const Call& call, Console& console);
Exit runResumeShow(const Call& call, Console& console);
Exit runResumeVersions(const Call& call, Console& console);
Exit runResumeSet(const Call& call, Console& console);
Exit runResumeDelete(const Call& call, Console& console);
Exit runResumeRestore(const Call& call, Console& console);
Exit runResumeRemoveIds(const Call& call, Console& console);
Exit runResumeErase(const Call& call, Console& console);
Exit runJobAdd(const Call& call, Console& console);
Exit runJobList(const Call& call, Console& console);
Exit runJobShow(const Call& call, Console& console);
Exit runJobResumes(const Call& call, Console& console);
Exit runJobSet(const Call& call, Console& console);
Exit runJobDelete(const Call& call, Console& console);
Exit runJobRestore(const Call& call, Console& console);
Exit runJobErase(const Call& call, Console& console);
Exit runAnalysisAdd(const Call& call, Console& console);
Exit runAnalysisList(const Call& call, Console& console);
Exit runAnalysisShow(const Call& call, Console& console);
Exit runAnalysisSet(const Call& call, Console& console);
Exit runAnalysisDelete(const Call& call, Console& console);
Exit runAnalysisRestore(const Call& call, Console& console);
Exit runAnalysisErase(const Call& call, Console& console);
Exit runReportAnalysis(const Call& call, Console& console);
Exit runSearch(const Call& call, Console& console);
Exit runLedgerList(const Call& call, Console& console);
Exit runLedgerVerify(const Call& call, Console& console);
Exit runLedgerReport(const Call& call, Console& console);
Exit runImportOnet(const Call& call, Console& console);
Exit runImportEsco(const Call& call, Console& console);
Exit runKnowledgeList(const Call& call, Console& console);
Exit runKnowledgeRemove(const Call& call, Console& console);
Exit runDoctor(const Call& call, Console& console);
Exit runHelp(const Call& call, Console& console);
Exit runVersion(const Call& call, Console& console);
Exit runDocumentation(const Call& call, Console& console);

}  // namespace candor::cli
