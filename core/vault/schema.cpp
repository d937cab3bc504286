#include "vault/schema.h"

#include "audit/schema.h"

#include <array>

namespace candor::vault {

namespace {

constexpr const char* FirstTables = R"(
CREATE TABLE known_header (
  digest BLOB PRIMARY KEY NOT NULL
) STRICT;
CREATE TABLE used_recovery (
  slot INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE step_up (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  secret BLOB NOT NULL,
  is_confirmed INTEGER NOT NULL,
  last_step INTEGER NOT NULL
) STRICT;
)";

// When something is due, where copies of the vault lie, and what is still to be erased from them.
constexpr const char* KeepingTables = R"(
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
)";

constexpr std::array VaultMigrations{storage::Migration{.number = 1, .sql = FirstTables},
                                     storage::Migration{.number = 2, .sql = KeepingTables}};

}  // namespace

storage::Schema schema() { return {.module = "vault", .migrations = VaultMigrations}; }

std::vector<storage::Schema> withOwnTables(std::span<const storage::Schema> rooms) {
  std::vector<storage::Schema> all{audit::schema(), schema()};
  all.insert(all.end(), rooms.begin(), rooms.end());
  return all;
}

}  // namespace candor::vault
