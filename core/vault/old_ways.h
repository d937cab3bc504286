// Backup sets that open with what opens the vault no more: each carries the header it was made under. After a rekey or
// the removal of a slot they are to be kept, made anew or destroyed, as their owner decides.
#pragma once

#include "base/secret.h"
#include "base/worker.h"
#include "vault/header.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::vault {

struct OldWays {
  QString set;                    // its folder
  std::vector<SlotRecord> slots;  // that open the set and not the vault
  // The set was made under a key the vault no longer has: only what opened the vault then can rewrite it.
  bool isUnderOtherKey = false;

  friend bool operator==(const OldWays&, const OldWays&) = default;
};

// Of a set's header and the vault's.
[[nodiscard]] std::vector<SlotRecord> waysOnlyOf(const Header& set, const Header& vault);

// Of the vault that is open.
struct VaultNow {
  const Header& header;
  const Secret& key;
};

// Which of these sets of the vault have such ways, in their order. What cannot be read is left out.
[[nodiscard]] std::vector<OldWays> setsWithOldWays(const Worker& worker, const QStringList& sets,
                                                   const VaultNow& vault);

}  // namespace candor::vault
