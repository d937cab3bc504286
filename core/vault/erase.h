// Erasing a vault: the copies outside, then its keys, so that whatever is left of the rest means nothing, then its
// files. An erasure that was interrupted leaves nothing that opens, and can be gone on with; a full disk does not
// hinder it.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/backup_copies.h"
#include "vault/key.h"
#include "vault/place.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::vault {

enum class ErasedPart {
  Header,
  BackupHeaders,
  KeychainItems,
  Database,
  Journal,
  Backups,
  KeptBeside,
  OutsideCopies,
  Rest
};

struct ErasedVault {
  std::vector<ErasedPart> removed = {};  // what there was of it
  QStringList left = {};             // files of the vault that could not be removed; without a key they mean nothing
  bool isKeychainUnsettled = false;  // it did not answer: items without use may be left in it
  std::vector<KnownCopy> mayStillHold = {};  // copies outside that were not removed
};

// A vault of ours, or what an erasure or a lost header left of one. NoVault, NotYours.
[[nodiscard]] Result<void> checkErasable(const Place& place);

// Whether an erasure of the vault in this folder was interrupted.
[[nodiscard]] bool isErasedInPart(const QString& folder);

// Needs no key: whoever may write the folder may erase it. `outside`: the copies the vault knew (Upkeep::state), of
// which sets go with it and archives are named. The vault is closed. NoVault when there is none, not even in part;
// InUse, NotYours; NotWritable when the keys could not be destroyed, and then only the copies outside are gone. What
// vaultsKeptBeside() names goes with it; one of them whose keys cannot be destroyed is named in mayStillHold.
[[nodiscard]] Result<ErasedVault> eraseVault(const Worker& worker, const QString& folder,
                                             const Surroundings& surroundings,
                                             const std::vector<KnownCopy>& outside = {});

}  // namespace candor::vault
