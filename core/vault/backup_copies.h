// Copies of a vault outside its folder, as the vault remembers them: the second folder's sets, and what the user wrote
// elsewhere.
#pragma once

#include "base/result.h"
#include "base/worker.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace candor::storage {
class Database;
}

namespace candor::vault {

enum class CopyKind {
  Set,      // a backup set
  Archive,  // a sealed file
};

struct KnownCopy {
  QString path = {};
  CopyKind kind = CopyKind::Set;
  QDateTime made = {};
  qint64 number = 0;  // of the last change in it

  friend bool operator==(const KnownCopy&, const KnownCopy&) = default;
};

// Faults of all are storage's.
[[nodiscard]] Result<std::vector<KnownCopy>> knownCopies(const Worker& worker, storage::Database& database);
[[nodiscard]] Result<void> rememberCopy(const Worker& worker, storage::Database& database, const KnownCopy& copy);
[[nodiscard]] Result<void> forgetCopy(const Worker& worker, storage::Database& database, const QString& path);

// Notes of the vault's upkeep by name; an empty text when there is none.
[[nodiscard]] Result<QString> upkeepNote(const Worker& worker, storage::Database& database, const QString& name);
[[nodiscard]] Result<void> keepUpkeepNote(const Worker& worker, storage::Database& database, const QString& name,
                                          const QString& value);

}  // namespace candor::vault
