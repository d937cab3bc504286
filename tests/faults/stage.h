// Stage: a vault with documents, backup sets in it and in a second folder, and changes since, that is laid out anew for
// each fault; and what its owner does to it. Everything lies in one folder with its keychain.
#pragma once

#include "support/fixed_clock.h"
#include "support/store_in_files.h"
#include "vault/vault.h"

#include <QStringList>
#include <QTemporaryDir>

#include <span>
#include <vector>

namespace candor::faults {

class Stage;

// What an act leaves of the resumes when it went well.
enum class Leaves { AsTheyWere, OneMore, OneLess, Nothing };

// This one, or a later one with more tables.
enum class Program { This, Later };

struct Act {
  const char* name;
  Result<void> (*perform)(Stage&);
  Leaves leaves = Leaves::AsTheyWere;
  Program program = Program::This;
};

// write, migration, backup, restore, rekey, erase, erase everything.
[[nodiscard]] std::span<const Act> acts();
// What the program does by itself from time to time: "backup".
[[nodiscard]] const Act& upkeep();

class Stage {
 public:
  Stage();

  [[nodiscard]] Result<void> make();
  void layOut();  // as it was made, a day later

  // Opened by this program until the stage is laid out anew.
  void use(Program program) { m_program = program; }
  [[nodiscard]] Result<std::unique_ptr<vault::Vault>> open();

  [[nodiscard]] QString disk() const { return m_root.filePath(QStringLiteral("disk")); }  // all that can fail
  [[nodiscard]] vault::Place place() const { return {disk() + QStringLiteral("/vault")}; }
  [[nodiscard]] QString secondFolder() const { return disk() + QStringLiteral("/second"); }
  // What the vault knows to be there, before anything was done.
  [[nodiscard]] const QStringList& setsOutside() const { return m_setsOutside; }
  [[nodiscard]] QString keychainFolder() const { return m_root.filePath(QStringLiteral("keychain")); }
  [[nodiscard]] vault::Surroundings surroundings() { return {.clock = m_clock, .keychain = m_keychain}; }
  [[nodiscard]] tests::FixedClock& clock() { return m_clock; }

  // Its resumes' numbers, ascending, before anything was done.
  [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }
  [[nodiscard]] Secret backupKey();

 private:
  Result<void> fill(vault::Vault& vault, int first, int last);
  [[nodiscard]] QString original() const { return m_root.filePath(QStringLiteral("original")); }

  QTemporaryDir m_root;
  tests::FixedClock m_clock;
  tests::StoreInFiles m_keychain;
  Program m_program = Program::This;
  std::vector<int> m_numbers;
  QStringList m_setsOutside;
};

// What is wrong with the stage after a fault, one sentence each.
struct Damage {
  QStringList corrupt;
  QStringList lost;

  [[nodiscard]] bool isNone() const { return corrupt.isEmpty() && lost.isEmpty(); }
};

enum class Answer { None, Done };  // what the act's caller was told
enum class Look { Quick, Thorough };

// Looks at what there is; thoroughly: at every page, and then does the act once more without a fault, which has to
// finish what was begun and leave nothing behind.
[[nodiscard]] Damage damageAfter(Stage& stage, const Act& act, Answer answer, Look look = Look::Thorough);

}  // namespace candor::faults
