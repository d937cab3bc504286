#include "vault/backup_copies.h"

#include "storage/database.h"

#include <tuple>

namespace candor::vault {

namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;

constexpr Query<Columns<QString, QString, QDateTime, qint64>> AllCopies(
    "SELECT folder, kind, made, number FROM backup_copy ORDER BY made, folder");
constexpr Sql<QString, QString, QDateTime, qint64> RememberCopy(
    "INSERT INTO backup_copy (folder, kind, made, number) VALUES (?, ?, ?, ?) ON CONFLICT (folder) DO UPDATE SET "
    "kind = excluded.kind, made = excluded.made, number = excluded.number");
constexpr Sql<QString> ForgetCopy("DELETE FROM backup_copy WHERE folder = ?");
constexpr Query<Columns<QString>, QString> NoteNamed("SELECT value FROM upkeep WHERE name = ?");
constexpr Sql<QString, QString> KeepNote(
    "INSERT INTO upkeep (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");

const QString SetKind = QStringLiteral("set");
const QString ArchiveKind = QStringLiteral("archive");

template <class... A>
Result<void> changed(const Worker& worker, storage::Database& database, const Sql<A...>& sql, const A&... arguments) {
  return database.write(worker, [&](storage::Write& write) -> Result<void> {
    const auto done = write.run(sql, arguments...);
    return done ? Result<void>() : done.error();
  });
}

}  // namespace

Result<std::vector<KnownCopy>> knownCopies(const Worker& worker, storage::Database& database) {
  return database.read(worker, [](storage::Read& read) -> Result<std::vector<KnownCopy>> {
    const auto rows = read.rows(AllCopies);
    if (!rows) return rows.error();
    std::vector<KnownCopy> copies;
    for (const auto& [path, kind, made, number] : *rows)
      copies.push_back({.path = path,
                        .kind = kind == ArchiveKind ? CopyKind::Archive : CopyKind::Set,
                        .made = made,
                        .number = number});
    return copies;
  });
}

Result<void> rememberCopy(const Worker& worker, storage::Database& database, const KnownCopy& copy) {
  const QString& kind = copy.kind == CopyKind::Archive ? ArchiveKind : SetKind;
  return changed(worker, database, RememberCopy, copy.path, kind, copy.made, copy.number);
}

Result<void> forgetCopy(const Worker& worker, storage::Database& database, const QString& path) {
  return changed(worker, database, ForgetCopy, path);
}

Result<QString> upkeepNote(const Worker& worker, storage::Database& database, const QString& name) {
  return database.read(worker, [&name](storage::Read& read) -> Result<QString> {
    const auto row = read.row(NoteNamed, name);
    if (!row) return row.error();
    return *row ? std::get<0>(**row) : QString();
  });
}

Result<void> keepUpkeepNote(const Worker& worker, storage::Database& database, const QString& name,
                            const QString& value) {
  return changed(worker, database, KeepNote, name, value);
}

}  // namespace candor::vault
