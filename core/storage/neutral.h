// A database in a form of no database: CBOR (RFC 8949) with the statements that make its tables and the rows that are
// in them. Whoever can read CBOR can read it, whatever became of SQLite and SQLCipher.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QCborStreamReader;
class QCborStreamWriter;
QT_END_NAMESPACE

namespace candor::storage {

class Connection;

// One array: the tables' statements, those of indexes and triggers, and for each table its name, its columns and its
// rows. `source` sees one state while this runs. Progress "archive" counts tables.
[[nodiscard]] Result<void> writeNeutral(const Worker& worker, Connection& source, QCborStreamWriter& out);

// A new database at `path` of what writeNeutral() wrote. Damaged for anything else; DiskFull, NotWritable. Its rows are
// counted.
[[nodiscard]] Result<qint64> readNeutral(const Worker& worker, QCborStreamReader& in, const QString& path,
                                         const Secret& key);

}  // namespace candor::storage
