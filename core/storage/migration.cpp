#include "storage/migration.h"

#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/sql.h"

#include <QMap>

#include <sqlite3.h>

namespace candor::storage {

namespace {

constexpr const char* CreateRooms =
    "CREATE TABLE IF NOT EXISTS room (name TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID";
constexpr Sql<QString, int> RememberVersion(
    "INSERT INTO room (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version");

Result<QMap<QString, int>> versionsOf(Connection& connection) {
  QMap<QString, int> versions;
  const Result<QString> isThere = connection.ask("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'room'");
  if (!isThere) return isThere.error();
  if (isThere->isNull()) return versions;
  PreparedStatement rooms;
  constexpr const char* All = "SELECT name, version FROM room";
  if (sqlite3_prepare_v2(connection.handle(), All, -1, &rooms.handle, nullptr) != SQLITE_OK)
    return lastFault(connection.handle());
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(rooms.handle)) == SQLITE_ROW) {
    const auto* const name = reinterpret_cast<const char*>(sqlite3_column_text(rooms.handle, 0));
    versions.insert(QString::fromUtf8(name), sqlite3_column_int(rooms.handle, 1));
  }
  if (step != SQLITE_DONE) return lastFault(connection.handle());
  return versions;
}

Result<void> appendSteps(Plan& plan, const Schema& schema, int version) {
  const auto newest = int(schema.migrations.size());
  const QString room = QString::fromUtf8(schema.module);
  if (version > newest) return Error{Fault::NewerVault, QStringLiteral("%1 %2").arg(room).arg(version)};
  for (int number = 1; number <= newest; ++number) {
    const Migration& migration = schema.migrations[std::size_t(number - 1)];
    if (migration.number != number)
      return Error{Fault::Internal, QStringLiteral("migration %1 of %2 is missing").arg(number).arg(room)};
    if (number > version) plan.steps.push_back({.module = schema.module, .migration = &migration});
  }
  return {};
}

}  // namespace

Result<Plan> planOf(Connection& connection, std::span<const Schema> schemas) {
  Result<QMap<QString, int>> versions = versionsOf(connection);
  if (!versions) return versions.error();
  Plan plan{.steps = {}, .isFresh = versions->isEmpty()};
  for (const Schema& schema : schemas) {
    const int version = versions->take(QString::fromUtf8(schema.module));
    if (const Result<void> appended = appendSteps(plan, schema, version); !appended) return appended.error();
  }
  if (!versions->isEmpty()) return Error{Fault::NewerVault, versions->cbegin().key()};
  return plan;
}

Result<void> take(Connection& connection, Write& write, const Step& step) {
  if (const Result<void> made = connection.execute(CreateRooms); !made) return made;
  if (const Result<void> changed = connection.execute(step.migration->sql); !changed) return changed;
  if (step.migration->change) {
    if (const Result<void> changed = step.migration->change(write); !changed) return changed;
  }
  const Result<QString> dangling = connection.ask("SELECT \"table\" FROM pragma_foreign_key_check");
  if (!dangling) return dangling.error();
  if (!dangling->isNull()) return Error{Fault::VaultDamaged, QStringLiteral("a reference of %1").arg(*dangling)};
  const Result<qint64> remembered = write.run(RememberVersion, QString::fromUtf8(step.module), step.migration->number);
  if (!remembered) return remembered.error();
  return {};
}

}  // namespace candor::storage
