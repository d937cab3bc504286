#include "audit/schema.h"

#include "crypto/random.h"
#include "storage/statement.h"

#include <array>

namespace candor::audit {

namespace {

constexpr const char* First = R"(
CREATE TABLE ledger_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key BLOB NOT NULL
) STRICT;
CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  amount INTEGER NOT NULL,
  mac BLOB NOT NULL
) STRICT;
CREATE TRIGGER ledger_rows_stay BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER ledger_rows_do_not_change BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
)";

constexpr std::size_t KeySize = 32;

// A random key of its own, so that rows stay verifiable when the vault gets another key.
Result<void> makeKey(storage::Write& write) {
  static constexpr storage::Sql<Secret> KeepKey("INSERT INTO ledger_key (id, key) VALUES (1, ?)");
  const auto kept = write.insert(KeepKey, crypto::randomSecret(KeySize));
  if (!kept) return kept.error();
  return {};
}

constexpr std::array Migrations{storage::Migration{.number = 1, .sql = First, .change = &makeKey}};

}  // namespace

storage::Schema schema() { return {.module = "audit", .migrations = Migrations}; }

}  // namespace candor::audit
