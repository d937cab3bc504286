// A backup set as it is read: opened by a key, copied, proven, and brought forward. The set itself is never changed and
// never opened in place.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/replica.h"
#include "vault/key.h"
#include "vault/place.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace candor::vault {

struct OpenedSet {
  Place place = {};
  QByteArray header = {};  // its bytes
  QByteArray vaultId = {};
  Secret key = {};  // the vault's at that time
};

// Faults of Vault::open.
[[nodiscard]] Result<OpenedSet> openSet(const Worker& worker, const QString& folder, const Key& key,
                                        const Surroundings& surroundings);

// A copy of its database under the backup's key. VaultDamaged, NotReadable, DiskFull.
[[nodiscard]] Result<std::unique_ptr<storage::Replica>> copyOf(const OpenedSet& set, const QString& path);

struct Replayed {
  qint64 last = 0;  // the number of the last change in it
  qint64 changes = 0;
  QDateTime time = {};  // of the last of these; invalid when there was none
};

// Makes the changes again that a journal's folder has after the copy's own, until a moment or all of them.
[[nodiscard]] Result<Replayed> replay(const Worker& worker, const OpenedSet& set, storage::Replica& copy,
                                      const QString& journal, const std::optional<QDateTime>& until);

// A number that no change in a journal's folder has or will have.
[[nodiscard]] qint64 numberBehind(const QString& journal, const OpenedSet& set, qint64 last);

}  // namespace candor::vault
