// HeaderBook: which header the vault wrote last, kept in the vault itself, so that another one put in its place is
// noticed when the vault is opened. A header is expected before it is written: a kill between the two is no change.
#pragma once

#include "audit/entry.h"
#include "base/result.h"
#include "base/worker.h"
#include "vault/header.h"
#include "vault/key.h"
#include "vault/place.h"

#include <QByteArray>

#include <vector>

namespace candor::storage {
class Database;
}

namespace candor::vault {

enum class HeaderStanding {
  Known,
  First,  // no header was known
  Changed,
};

class HeaderBook {
 public:
  HeaderBook(Place place, storage::Database& database, const Clock& clock)
      : m_place(std::move(place)), m_database(database), m_clock(clock) {}

  // How the header with this SHA-256 stands; from now on it is the one.
  [[nodiscard]] Result<HeaderStanding> meet(const Worker& worker, const QByteArray& digest);

  // Expects it, writes it, reads it back, and keeps the rows about it; no other header is left then.
  [[nodiscard]] Result<void> write(const Worker& worker, const Header& header, const Secret& key,
                                   const std::vector<audit::NewEntry>& entries);

 private:
  [[nodiscard]] Result<void> expect(const Worker& worker, const QByteArray& digest);
  [[nodiscard]] Result<void> settle(const Worker& worker, const QByteArray& digest,
                                    const std::vector<audit::NewEntry>& entries);

  Place m_place;
  storage::Database& m_database;
  const Clock& m_clock;
};

// A recovery code that opened the vault has to be replaced, and the vault needs another key.
[[nodiscard]] Result<void> noteUsedRecovery(const Worker& worker, storage::Database& database, SlotId slot);
// Whether one of these slots is a recovery code that was used.
[[nodiscard]] Result<bool> hasUsedRecovery(const Worker& worker, storage::Database& database,
                                           const std::vector<SlotRecord>& among);

}  // namespace candor::vault
