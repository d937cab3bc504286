// Salvage: a new database from all that can still be read of a damaged one. Rows behind damaged pages are passed by;
// what refers to rows that were lost goes with them, or forgets them where it may.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/findings.h"

#include <QString>
#include <QStringList>

namespace candor::storage {

struct Salvaged {
  qint64 rows = 0;
  qint64 number = 0;               // of the last change in the damaged database; 0 when that is not known
  QStringList damagedTables = {};  // of which rows may be missing
};

// The pages and tables of a database as it lies there, read only and with its log; nobody has it open. Damage is a
// finding. WrongKey also when its first page is damaged; NotFound, NotReadable.
[[nodiscard]] Result<Findings> examineFile(const Worker& worker, const QString& path, const Secret& key);

// `to` is new. The source is read, and lengthened if it was cut off: let it be a copy. VaultDamaged when not even its
// list of tables can be read, WrongKey, DiskFull, NotWritable.
[[nodiscard]] Result<Salvaged> salvage(const Worker& worker, const QString& from, const Secret& fromKey,
                                       const QString& to, const Secret& toKey);

}  // namespace candor::storage
