// The bin, the same for every kind of thing: a time in the row says since when it lies there. What goes in leaves the
// search, what comes out enters it again, what is erased leaves its tables; each is told to the ledger in the same
// transaction.
#pragma once

#include "audit/entry.h"
#include "audit/ledger.h"
#include "base/clock.h"
#include "documents/findable.h"
#include "documents/kept.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace candor::documents {

template <class Entity>
struct BinTable {
  const char* name;  // of the thing, in the ledger
  storage::Query<storage::Columns<std::optional<QDateTime>>, Id<Entity>> binned;
  storage::Sql<std::optional<QDateTime>, Id<Entity>> setBinned;
  storage::Sql<Id<Entity>> remove;
  storage::Query<storage::Columns<Id<Entity>>, QDateTime> binnedBefore;
  Result<void> (*enterAgain)(storage::Write& write, Id<Entity> id);

  // Does nothing to what lies there already. Fault::NoEntry.
  Result<void> bin(storage::Write& write, const Clock& clock, Id<Entity> id) const {
    const Result<bool> isBinned = liesInBin(write, id);
    if (!isBinned) return isBinned.error();
    if (*isBinned) return {};
    if (const Result<void> set = done(write.run(setBinned, clock.now(), id)); !set) return set;
    if (const Result<void> forgotten = forget(write, id); !forgotten) return forgotten;
    return note(write, clock, audit::Act::Binned, id);
  }

  // Does nothing to what does not lie there. Fault::NoEntry.
  Result<void> restore(storage::Write& write, const Clock& clock, Id<Entity> id) const {
    const Result<bool> isBinned = liesInBin(write, id);
    if (!isBinned) return isBinned.error();
    if (!*isBinned) return {};
    if (const Result<void> set = done(write.run(setBinned, std::nullopt, id)); !set) return set;
    if (const Result<void> entered = enterAgain(write, id); !entered) return entered;
    return note(write, clock, audit::Act::Unbinned, id);
  }

  // For good, from the bin or not. Fault::NoEntry.
  Result<void> erase(storage::Write& write, const Clock& clock, Id<Entity> id) const {
    if (const Result<void> forgotten = forget(write, id); !forgotten) return forgotten;
    if (const Result<void> removed = doneToOne(write.run(remove, id)); !removed) return removed;
    return note(write, clock, audit::Act::Erased, id);
  }

  // The number of things erased.
  Result<int> eraseBinnedBefore(storage::Write& write, const Clock& clock, const QDateTime& time) const {
    const auto rows = write.rows(binnedBefore, time);
    if (!rows) return rows.error();
    for (const auto& [id] : *rows) {
      if (const Result<void> erased = erase(write, clock, id); !erased) return erased.error();
    }
    return int(rows->size());
  }

 private:
  [[nodiscard]] Result<bool> liesInBin(storage::Read& read, Id<Entity> id) const {
    const auto row = read.row(binned, id);
    if (!row) return row.error();
    if (!*row) return Error{Fault::NoEntry, QString::fromUtf8(name)};
    return std::get<0>(**row).has_value();
  }

  Result<void> note(storage::Write& write, const Clock& clock, audit::Act act, Id<Entity> id) const {
    return audit::record(
        write, clock,
        {.act = act, .subject = QStringLiteral("%1 %2").arg(QString::fromUtf8(name)).arg(id.value()), .amount = 1});
  }
};

}  // namespace candor::documents
