// Upkeep: what an open vault needs done from time to time. Erasing what was erased from its copies, the daily backup
// and its copy in a second folder, letting old sets go, and the weekly check. What is due is kept in the vault, so it
// is caught up with after any pause; what is not due costs one read.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/backup_copies.h"
#include "vault/backup_list.h"
#include "vault/erase_copies.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace candor::vault {

struct UpkeepDone {
  std::optional<BackupEntry> backedUp = {};    // a new set
  std::optional<Error> backupFailed = {};      // the earlier sets are as they were
  std::optional<Error> secondCopyFailed = {};  // NotFound: the second folder is not there
  int dropped = 0;                             // old sets
  std::optional<Soundness> checked = {};       // when the weekly check was due
  std::vector<StillHolding> stillHolding = {};
};

struct UpkeepState {
  std::vector<BackupEntry> sets = {};  // the vault's own, oldest first
  QDateTime nextBackup = {};           // invalid: at once
  QDateTime nextCheck = {};
  QString secondFolder = {};  // empty: none
  QString trouble = {};       // of the last backup, technical; empty when it went well
  std::vector<KnownCopy> copies = {};
};

class Upkeep {
 public:
  explicit Upkeep(Vault& vault) : m_vault(vault) {}

  // Does what is due, on the calling thread, while others go on; stops when the worker is stopped. For the start and
  // every quarter of an hour, and after something was erased.
  [[nodiscard]] Result<UpkeepDone> run(const Worker& worker);
  // A look alone: whether run() would find something to do.
  [[nodiscard]] Result<bool> isDue(const Worker& worker);

  [[nodiscard]] Result<UpkeepState> state(const Worker& worker);
  // A set now, due or not.
  [[nodiscard]] Result<BackupEntry> backUp(const Worker& worker, BackupReason reason);
  // NotFound when it is no folder; Invalid when it lies in the vault. Empty: none any more.
  [[nodiscard]] Result<void> setSecondFolder(const Worker& worker, const QString& folder);

  // Rewrites journal and sets without what was erased; tells what could not be.
  [[nodiscard]] Result<std::vector<StillHolding>> finishErasing(const Worker& worker);
  // The user destroyed a copy, or wants it destroyed: a set or archive that the vault knows goes. NotFound.
  [[nodiscard]] Result<void> destroyCopy(const Worker& worker, const QString& path);

 private:
  // The vault's key as it is now; another one after a rekey.
  struct Keys {
    QByteArray vaultId;
    Secret key;
  };
  [[nodiscard]] Keys keys() const;
  [[nodiscard]] Result<QDateTime> noted(const Worker& worker, const QString& name);
  [[nodiscard]] Result<bool> isBackupDue(const Worker& worker);
  [[nodiscard]] Result<std::vector<PendingErasure>> pending(const Worker& worker);
  [[nodiscard]] std::vector<KnownCopy> ownSets() const;
  void keepDaily(const Worker& worker, UpkeepDone& done);
  [[nodiscard]] Result<void> meetSecondFolder(const Worker& worker);
  [[nodiscard]] Result<void> copyToSecondFolder(const Worker& worker, const BackupEntry& set);
  int dropOld();
  [[nodiscard]] Result<void> checkWeekly(const Worker& worker, UpkeepDone& done);
  struct FromCopy {
    std::optional<WhyHeld> why;  // it still holds something
    storage::RowKeys gone;
  };
  [[nodiscard]] FromCopy eraseFromCopy(const Worker& worker, const KnownCopy& copy,
                                       const std::vector<PendingErasure>& all);
  [[nodiscard]] Result<void> eraseFromJournal(const Worker& worker, const std::vector<PendingErasure>& erasures,
                                              storage::RowKeys rows);

  Vault& m_vault;
};

}  // namespace candor::vault
