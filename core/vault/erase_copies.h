// Erasing from what was copied before: the journal and the backup sets are rewritten without what was erased in the
// vault. What cannot be rewritten is named.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/patch.h"
#include "vault/backup_list.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

namespace candor::vault {

enum class WhyHeld {
  OtherKey,     // made under a key the vault no longer has
  Unreachable,  // it is not where it was left
  Sealed,       // an archive: nobody can rewrite it
  NotWritable,  // or the disk is full
};

// A copy that still holds something that was erased.
struct StillHolding {
  QString path = {};
  QDateTime made = {};
  WhyHeld why = WhyHeld::Unreachable;

  friend bool operator==(const StillHolding&, const StillHolding&) = default;
};

// The keys of rows that one erasure deleted.
struct PendingErasure {
  qint64 number = 0;
  QByteArray deleted = {};
};

// Makes the set anew without the rows and what belongs to them, checks it, and puts it in its own place. Returns the
// keys of all that went. The set stays as it was after a fault: WrongKey, VaultDamaged, NotWritable, DiskFull,
// Cancelled.
[[nodiscard]] Result<storage::RowKeys> eraseFromSet(const Worker& worker, const BackupEntry& set,
                                                    const Secret& backupKey,
                                                    const std::vector<PendingErasure>& erasures,
                                                    std::span<const storage::Belonging> belongings);

}  // namespace candor::vault
