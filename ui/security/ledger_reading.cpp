#include "security/ledger_reading.h"

#include "session/session.h"

#include <iterator>
#include <limits>
#include <utility>

namespace candor::security {

namespace {

constexpr int RowsAtOnce = 1000;  // writers wait for a read no longer than these take

}  // namespace

Result<std::vector<audit::Entry>> wholeLedger(const Worker& worker, const session::Session& session) {
  std::vector<audit::Entry> all;
  for (qint64 before = std::numeric_limits<qint64>::max();;) {
    auto some = session.ledger().list(worker, before, RowsAtOnce);
    if (!some) return some.error();
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    const bool isLast = some->size() < std::size_t(RowsAtOnce);
    if (!some->empty()) before = some->back().number;
    all.insert(all.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
    if (isLast) return all;
  }
}

Result<ChainReport> verifyLedger(const Worker& worker, const session::Session& session) {
  const auto rows = session.ledger().verify(worker, std::nullopt);
  if (!rows) return rows.error();
  return ChainReport{.rows = *rows, .anchoring = session.anchoring(worker)};
}

}  // namespace candor::security
