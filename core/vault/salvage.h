// Rescue of a damaged vault, the gentlest way first: look again, then the newest backup and the changes since, then
// what can still be read. A new vault takes the place; the damaged one stays beside it, and nothing is deleted.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/key.h"
#include "vault/restore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace candor::vault {

enum class RescueWay {
  None,     // it is whole: open it again
  Restore,  // from the newest backup, with the changes since
  Salvage,  // what can be read of it
};

struct RescuePlan {
  RescueWay best = RescueWay::None;
  qint64 pages = 0;
  qint64 damagedPages = 0;
  QStringList faults = {};                   // technical, without content
  std::optional<RestoreReach> restore = {};  // what the backups reach
  bool canSalvage = false;                   // the header opens, and the list of tables can be read
};

struct RescuedVault {
  RescueWay way = RescueWay::None;
  QString damaged = {};            // where the damaged vault is now
  RestoredVault restored = {};     // of a restore
  qint64 rows = 0;                 // of a salvage
  QStringList damagedTables = {};  // of which rows may be missing
};

// Looks, and changes nothing. The vault is closed. Counts as an attempt to open it, with its faults; a damaged header
// or database is a finding.
[[nodiscard]] Result<RescuePlan> planRescue(const Worker& worker, const QString& folder, const Key& key,
                                            const Surroundings& surroundings);

// Invalid for RescueWay::None. The new vault was opened and checked before it took the place.
[[nodiscard]] Result<RescuedVault> rescue(const Worker& worker, const QString& folder, RescueWay way, const Key& key,
                                          const Surroundings& surroundings, std::span<const storage::Schema> rooms);

}  // namespace candor::vault
