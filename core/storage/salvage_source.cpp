#include "storage/salvage_source.h"

#include "storage/fault.h"

#include <sqlite3.h>

#include <limits>
#include <optional>

namespace candor::storage {

namespace {

using SalvageStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

constexpr qint64 MostRowid = std::numeric_limits<qint64>::max();
constexpr qint64 LeastRowid = std::numeric_limits<qint64>::min();

Result<void> takeNothing(sqlite3_stmt*) { return {}; }

}  // namespace

Result<void> SalvageSource::open() {
  m_connection.reset();
  auto opened = Connection::open({.path = m_path}, m_key, WhenAbsent::Refuse);
  if (!opened) return opened.error();
  m_connection = *std::move(opened);
  return {};
}

// Reads until the end, or until a page stops it. Only faults of taking are faults.
Result<SalvageSource::Run> SalvageSource::run(const Worker& worker, const QByteArray& sql, qint64 from,
                                              const TakeRow& take) {
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  Run run{.last = from};
  if (auto opened = m_connection ? Result<void>() : open(); !opened) return opened.error();
  sqlite3_stmt* prepared = nullptr;
  int step = sqlite3_prepare_v2(m_connection->handle(), sql.constData(), -1, &prepared, nullptr);
  {
    const SalvageStatement statement(prepared, &sqlite3_finalize);
    if (step == SQLITE_OK) {
      if (sqlite3_bind_parameter_count(prepared) > 0) sqlite3_bind_int64(prepared, 1, from);
      while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
        if (auto taken = take(prepared); !taken) return taken.error();
        run.last = sqlite3_column_int64(prepared, 0);
        ++run.rows;
      }
    }
  }
  if (step == SQLITE_DONE) return run;
  m_connection.reset();
  run.end = End::Damaged;
  return run;
}

// The least rowid after `last` from which rows can be read again; nothing when there is none.
Result<std::optional<qint64>> SalvageSource::behind(const Worker& worker, const QByteArray& probe, qint64 last) {
  qint64 unreadable = last == MostRowid ? last : last + 1;
  const auto isReadable = [&](qint64 from) -> Result<bool> {
    const auto tried = run(worker, probe, from, &takeNothing);
    if (!tried) return tried.error();
    return tried->end == End::Clean;
  };
  for (qint64 leap = 1; unreadable <= MostRowid - leap; leap *= 2) {
    qint64 readable = unreadable + leap;
    const auto found = isReadable(readable);
    if (!found) return found.error();
    if (!*found) {
      unreadable = readable;
      if (leap > MostRowid / 2) break;
      continue;
    }
    while (readable - unreadable > 1) {
      const qint64 middle = unreadable + (readable - unreadable) / 2;
      const auto half = isReadable(middle);
      if (!half) return half.error();
      (*half ? readable : unreadable) = middle;
    }
    return std::optional(readable);
  }
  return std::optional<qint64>();
}

Result<bool> SalvageSource::eachByRowid(const Worker& worker, const SalvagedTable& table, const TakeRow& take) {
  const QByteArray rest = "rowid, " + table.columns + " FROM " + table.name + " WHERE rowid >= ? ORDER BY rowid";
  const QByteArray all = "SELECT " + rest;
  const QByteArray probe = all + " LIMIT 1";
  qint64 from = LeastRowid;
  for (bool isWhole = true;; isWhole = false) {
    const auto read = run(worker, all, from, take);
    if (!read) return read.error();
    if (read->end == End::Clean) return isWhole;
    // Ids begin at 1: what is before them is not looked for.
    const qint64 last = read->rows > 0 ? read->last : std::max(from, qint64(0));
    const auto next = behind(worker, probe, last);
    if (!next) return next.error();
    if (!*next) return false;
    from = **next;
  }
}

// A row read twice is put in its place twice.
Result<bool> SalvageSource::eachFromBothEnds(const Worker& worker, const SalvagedTable& table, const TakeRow& take) {
  const QByteArray all = "SELECT NULL, " + table.columns + " FROM " + table.name + " ORDER BY " + table.keys;
  const auto forwards = run(worker, all, 0, take);
  if (!forwards) return forwards.error();
  if (forwards->end == End::Clean) return true;
  const QByteArray back = QByteArray(table.keys).replace(",", " DESC,") + " DESC";
  const auto backwards =
      run(worker, "SELECT NULL, " + table.columns + " FROM " + table.name + " ORDER BY " + back, 0, take);
  if (!backwards) return backwards.error();
  return false;
}

Result<bool> SalvageSource::eachRow(const Worker& worker, const SalvagedTable& table, const TakeRow& take) {
  return table.keys.isEmpty() ? eachByRowid(worker, table, take) : eachFromBothEnds(worker, table, take);
}

}  // namespace candor::storage
