// Upkeep: what an open vault needs done from time to time. Erasing what was erased from its copies, the daily backup
// and its copy in a second folder, letting old sets go, and the weekly check. What is due is kept in the vault, so it
// is caught up with after any pause; what is not due costs one read.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/backup_copies.h"
#include "vault/backup_list.h"
#include "vault/erase_copies.h"
#include "vault/key.h"
#include "vault/old_ways.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
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

// Sets that were made anew under what opens the vault now, and those that were not.
struct RewrittenSets {
  struct Left {
    QString set;
    Error error;  // WrongKey: what was given did not open it
  };
  QStringList sets = {};
  std::vector<Left> left = {};
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

  // The sets of the vault and of its copies elsewhere that open with what opens the vault no more.
  [[nodiscard]] Result<std::vector<OldWays>> oldWays(const Worker& worker);
  // Makes each of them anew: what opens the vault now opens it, and nothing else does. A set takes the old one's place
  // once it was read whole, and the old one's header is overwritten first. `then`: what may have opened the vault when
  // sets under another key were made; those that none of it opens are left. The journal of before another key does not
  // lead on from a rewritten set. Progress "rewrite" counts sets. Cancelled between two sets or within one: each is old
  // or new.
  [[nodiscard]] Result<RewrittenSets> rewriteOld(const Worker& worker, std::span<const Key> then = {});

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
  [[nodiscard]] Result<void> rewrite(const Worker& worker, const OldWays& old, std::span<const Key> then);
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
