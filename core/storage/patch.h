// Patches: what a transaction changed, as bytes that can be looked into, cut down, and applied to an older copy of the
// database. Rows are known by their table and key.
#pragma once

#include "base/result.h"
#include "storage/schema.h"

#include <QByteArray>
#include <QSet>

#include <span>
#include <vector>

struct sqlite3;

namespace candor::storage {

// Rows, each as its table and key in bytes of our own.
using RowKeys = QSet<QByteArray>;

// A column that holds the id of a row in another table, without which its own row is nothing.
struct Reference {
  QByteArray table;
  int column = 0;
  QByteArray owner;
  int kindColumn = -1;  // only where this column has this value
  qint64 kind = 0;
};

// The foreign keys that delete, and what rooms say belongs to their rows.
[[nodiscard]] Result<std::vector<Reference>> referencesIn(sqlite3* database, std::span<const Belonging> belongings);

// VaultDamaged for bytes that are no patch.
[[nodiscard]] Result<RowKeys> rowsDeletedIn(const QByteArray& patch);

// The deletions of a patch alone, which hold keys and no content.
[[nodiscard]] Result<QByteArray> deletionsOf(const QByteArray& patch);

// The rows a patch inserts that refer to these rows, or to one another.
[[nodiscard]] Result<RowKeys> rowsReferringIn(const QByteArray& patch, const RowKeys& rows,
                                              std::span<const Reference> references);

// The patch without anything about these rows but their deletion.
[[nodiscard]] Result<QByteArray> without(const QByteArray& patch, const RowKeys& rows);

// Does to a database what the patch's transaction did. Returns how many rows were not as they should have been.
[[nodiscard]] Result<int> apply(sqlite3* database, const QByteArray& patch);

// Deletes the rows a patch deletes, with all that follows from it: referring rows, those that belong to them, and what
// is found by their words. A table or row that is not there is none to be deleted.
[[nodiscard]] Result<void> deleteRows(sqlite3* database, const QByteArray& patch,
                                      std::span<const Belonging> belongings);

// Rows whose foreign key leads nowhere go, or forget it where they may.
[[nodiscard]] Result<void> forgetLostReferences(sqlite3* database);

}  // namespace candor::storage
