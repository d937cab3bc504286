// Restoring: a vault made of a backup set and, where they are there, of the changes since. It is built and checked
// beside its place before it takes it, and what was there stays.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/backup_list.h"
#include "vault/key.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace candor::storage {
struct Schema;
}

namespace candor::vault {

struct RestoreRequest {
  QString from = {};  // a backup set, or a vault whose own backups and journal are meant
  QString to = {};
  // A set: as it is without a time, with it followed by the journal of its vault. A vault: its newest state without a
  // time, damaged or not.
  std::optional<QDateTime> at = std::nullopt;
};

struct RestoredVault {
  QString replaced = {};  // where the vault is that was in the place; empty when there was none
  QDateTime made = {};    // of the set
  QDateTime upTo = {};    // of the last change after it; invalid when there was none
  qint64 changes = 0;     // made again after the set
};

// Faults: those of Vault::open for the set; NotFound when no set is as old; InUse and NotYours for `to`; VaultDamaged
// for a set that is not what was backed up; DiskFull, NotWritable.
[[nodiscard]] Result<RestoredVault> restoreVault(const Worker& worker, const RestoreRequest& request, const Key& key,
                                                 const Surroundings& surroundings,
                                                 std::span<const storage::Schema> rooms);

// What a vault's folder can be restored to.
struct RestoreReach {
  BackupEntry set = {};  // the newest that is whole
  QDateTime upTo = {};   // of the last change after it; invalid when there is none
  qint64 changes = 0;    // after the set
};

// NotFound when there is no set that opens with this key; faults of Vault::open.
[[nodiscard]] Result<RestoreReach> newestReach(const Worker& worker, const QString& folder, const Key& key,
                                               const Surroundings& surroundings);

struct Drill {
  BackupEntry set = {};
  bool isSound = false;
  qint64 rows = 0;       // of all tables
  QString trouble = {};  // technical; empty when it is sound
};

// The restore drill: opens a copy of the set with the key, checks every page, index and reference, and counts its rows.
// A set that fails is a finding; WrongKey and faults of the keychain are faults.
[[nodiscard]] Result<Drill> drill(const Worker& worker, const QString& set, const Key& key,
                                  const Surroundings& surroundings);

}  // namespace candor::vault
