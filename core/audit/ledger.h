// The ledger: rows that are only ever added, each bound to all before it by an HMAC, so that a row changed, taken out,
// put in or moved is noticed. What is cut off its end is noticed only against a head that was kept elsewhere.
#pragma once

#include "audit/entry.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/worker.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace candor::storage {
class Database;
class Read;
class Write;
}  // namespace candor::storage

namespace candor::audit {

// Adds a row in the transaction of the act it is about: both are kept or neither.
[[nodiscard]] Result<void> record(storage::Write& write, const Clock& clock, const NewEntry& entry);

// How far the ledger has come, to be kept where whoever changes the vault cannot reach.
struct Head {
  qint64 count = 0;
  QByteArray mac = {};  // of the last row; empty without rows

  friend bool operator==(const Head&, const Head&) = default;
};

struct Verification {
  qint64 count = 0;                   // rows there
  qint64 rollbacks = 0;               // rows that say the vault was older than the keychain remembered
  std::optional<qint64> firstBroken;  // its number, or the number that should be there
  bool isComplete = false;            // was compared with a head kept elsewhere and reaches it

  [[nodiscard]] bool isSound() const { return !firstBroken; }
};

// The ledger of an open vault. Any worker thread. Faults are storage's.
class Ledger {
 public:
  explicit Ledger(storage::Database& database) : m_database(database) {}

  // Newest first: at most `most` rows numbered below `before`.
  [[nodiscard]] Result<std::vector<Entry>> list(const Worker& worker, qint64 before, int most) const;
  [[nodiscard]] Result<std::vector<Entry>> newest(const Worker& worker, int most) const;

  [[nodiscard]] Result<Head> head(const Worker& worker) const;

  // Whether the row at this head is the one that was written: a look at one row.
  [[nodiscard]] Result<bool> holds(const Worker& worker, const Head& head) const;

  // Computes every row's HMAC again. `kept`: a head of before, when there is one.
  [[nodiscard]] Result<Verification> verify(const Worker& worker, const std::optional<Head>& kept) const;

 private:
  storage::Database& m_database;
};

}  // namespace candor::audit
