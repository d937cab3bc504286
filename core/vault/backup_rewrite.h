// Making a backup set anew, so that it opens with what opens the vault now and with nothing that opened it before. The
// set is built beside and read whole before it takes its place.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "vault/backup_list.h"

#include <QByteArray>

namespace candor::vault {

struct SetRewriting {
  const BackupEntry& set;
  const Secret& from;        // the vault's key when the set was made
  const Secret& to;          // the vault's key now
  const QByteArray& header;  // bytes of the vault's header now
  const QByteArray& vaultId;
};

// The set stays as it was after a fault: WrongKey, VaultDamaged, NotWritable, DiskFull, Cancelled.
[[nodiscard]] Result<void> rewriteSet(const Worker& worker, const SetRewriting& wanted);

}  // namespace candor::vault
