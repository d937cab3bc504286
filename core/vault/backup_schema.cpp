#include "vault/backup_schema.h"

#include "audit/schema.h"

#include <array>

namespace candor::vault {

namespace {

constexpr std::array OwnMigrations{storage::Migration{.number = 1, .sql = R"(
CREATE TABLE upkeep (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE backup_copy (
  folder TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  made INTEGER NOT NULL,
  number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE erasure (
  number INTEGER PRIMARY KEY,
  deleted BLOB NOT NULL
) STRICT;
)"}};

}  // namespace

storage::Schema schema() { return {.module = "vault", .migrations = OwnMigrations}; }

std::vector<storage::Schema> withOwnRooms(std::span<const storage::Schema> rooms) {
  std::vector<storage::Schema> all{audit::schema(), schema()};
  all.insert(all.end(), rooms.begin(), rooms.end());
  return all;
}

}  // namespace candor::vault
