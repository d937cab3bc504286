#include "vault/header_book.h"

#include "audit/ledger.h"
#include "crypto/digest.h"
#include "storage/database.h"
#include "vault/new_header.h"

#include <algorithm>

namespace candor::vault {

namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;

constexpr Query<Columns<QByteArray>> KnownHeaders("SELECT digest FROM known_header ORDER BY digest");
constexpr Sql<QByteArray> AddHeader("INSERT OR IGNORE INTO known_header (digest) VALUES (?)");
constexpr Sql<QByteArray> ForgetOtherHeaders("DELETE FROM known_header WHERE digest <> ?");
constexpr Sql<SlotId> AddUsedRecovery("INSERT OR IGNORE INTO used_recovery (slot) VALUES (?)");
constexpr Query<Columns<SlotId>> UsedRecovery("SELECT slot FROM used_recovery ORDER BY slot");

Result<void> keepOnly(storage::Write& write, const QByteArray& digest) {
  if (const auto added = write.run(AddHeader, digest); !added) return added.error();
  if (const auto forgotten = write.run(ForgetOtherHeaders, digest); !forgotten) return forgotten.error();
  return {};
}

}  // namespace

Result<HeaderStanding> HeaderBook::meet(const Worker& worker, const QByteArray& digest) {
  return m_database.write(worker, [&digest](storage::Write& write) -> Result<HeaderStanding> {
    const auto rows = write.rows(KnownHeaders);
    if (!rows) return rows.error();
    const bool isKnown =
        std::any_of(rows->begin(), rows->end(), [&digest](const auto& row) { return std::get<0>(row) == digest; });
    if (const auto kept = keepOnly(write, digest); !kept) return kept.error();
    if (rows->empty()) return HeaderStanding::First;
    return isKnown ? HeaderStanding::Known : HeaderStanding::Changed;
  });
}

Result<void> HeaderBook::write(const Worker& worker, const Header& header, const Secret& key,
                               const std::vector<audit::NewEntry>& entries) {
  const auto bytes = signedHeader(header, key);
  if (!bytes) return bytes.error();
  const QByteArray digest = crypto::sha256(*bytes);
  if (auto expected = expect(worker, digest); !expected) return expected;
  if (auto written = writeHeader(m_place, *bytes); !written) return written;
  return settle(worker, digest, entries);
}

Result<void> HeaderBook::expect(const Worker& worker, const QByteArray& digest) {
  return m_database.write(worker, [&digest](storage::Write& write) -> Result<void> {
    const auto added = write.run(AddHeader, digest);
    return added ? Result<void>() : added.error();
  });
}

Result<void> HeaderBook::settle(const Worker& worker, const QByteArray& digest,
                                const std::vector<audit::NewEntry>& entries) {
  return m_database.write(worker, [&](storage::Write& write) -> Result<void> {
    for (const audit::NewEntry& entry : entries) {
      if (auto recorded = audit::record(write, m_clock, entry); !recorded) return recorded;
    }
    return keepOnly(write, digest);
  });
}

Result<void> noteUsedRecovery(const Worker& worker, storage::Database& database, SlotId slot) {
  return database.write(worker, [slot](storage::Write& write) -> Result<void> {
    const auto added = write.run(AddUsedRecovery, slot);
    return added ? Result<void>() : added.error();
  });
}

Result<bool> hasUsedRecovery(const Worker& worker, storage::Database& database, const std::vector<SlotRecord>& among) {
  return database.read(worker, [&among](storage::Read& read) -> Result<bool> {
    const auto rows = read.rows(UsedRecovery);
    if (!rows) return rows.error();
    return std::any_of(rows->begin(), rows->end(), [&among](const auto& row) {
      return std::any_of(among.begin(), among.end(),
                         [&row](const SlotRecord& slot) { return slot.id == std::get<0>(row); });
    });
  });
}

}  // namespace candor::vault
