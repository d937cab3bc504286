// A backup set: a folder with a copy of the header as it was, the database under the backup key, and a manifest that
// says what it is. Whatever opened the vault when it was made opens the set.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/backup_folder.h"
#include "vault/backup_list.h"
#include "vault/key.h"
#include "vault/place.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <span>

namespace candor::storage {
class Database;
struct Schema;
}  // namespace candor::storage

namespace candor::vault {

// The vault a set is made from.
struct BackupSource {
  QString header;  // its file
  QByteArray vaultId;
  const Secret& key;
  QDateTime made;
  BackupReason reason = BackupReason::Asked;
};

// Returns the bytes of the set. The folder is new and holds all of it, or is not there. AlreadyThere, NotWritable,
// DiskFull, Cancelled.
[[nodiscard]] Result<qint64> backUpTo(const Worker& worker, storage::Database& database, const BackupSource& source,
                                      const QString& folder);

// A name for an automatic set in the vault's own backups.
[[nodiscard]] QString newBackupFolder(const Place& place, const QDateTime& made);

}  // namespace candor::vault
