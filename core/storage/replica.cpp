#include "storage/replica.h"

#include "storage/check.h"
#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/patch.h"
#include "storage/recorder.h"
#include "storage/text_indexes.h"

#include <sqlite3.h>

namespace candor::storage {

namespace {

QByteArray named(const QString& table) { return '"' + table.toUtf8().replace('"', "\"\"") + '"'; }

Result<void> setTriggers(Connection& connection, int on) {
  int isOn = -1;
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on, &isOn);
  return isOn == on ? Result<void>() : Error{Fault::Internal, QStringLiteral("triggers")};
}

}  // namespace

Replica::Replica(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Replica::~Replica() = default;

Result<std::unique_ptr<Replica>> Replica::open(const QString& path, const Secret& key) {
  auto connection = Connection::open({.path = path}, key, WhenAbsent::Refuse);
  if (!connection) return connection.error();
  if (auto settled = (*connection)->settle(Purpose::Writing, Durability::None); !settled) return settled.error();
  // Until it is finished nobody misses it, so it needs no log.
  if (auto mode = (*connection)->ask("PRAGMA journal_mode = DELETE"); !mode) return mode.error();
  return std::unique_ptr<Replica>(new Replica(std::move(*connection)));
}

Result<qint64> Replica::number() { return m_connection->number(); }

Result<void> Replica::skipTo(qint64 number) { return m_connection->setNumber(number); }

Result<void> Replica::begin() {
  if (m_isChanged) return {};
  m_isChanged = true;
  if (auto off = m_connection->execute("PRAGMA foreign_keys = OFF"); !off) return off;
  return m_connection->begin(Purpose::Writing);
}

Result<void> Replica::apply(const Worker& worker, qint64 number, const QByteArray& patch) {
  const Turn turn(*m_connection, worker);
  if (auto begun = begin(); !begun) return begun;
  // The patch has what triggers did, too.
  if (auto off = setTriggers(*m_connection, 0); !off) return off;
  const auto conflicts = storage::apply(m_connection->handle(), patch);
  if (!conflicts) return conflicts.error();
  if (*conflicts > 0)
    return Error{Fault::VaultDamaged, QStringLiteral("change %1 does not fit: %2").arg(number).arg(*conflicts)};
  m_indexes = Indexes::Stale;
  return m_connection->setNumber(number);
}

Result<QByteArray> Replica::erase(const Worker& worker, const QByteArray& patch,
                                  std::span<const Belonging> belongings) {
  const Turn turn(*m_connection, worker);
  if (m_isChanged) return Error{Fault::Internal, QStringLiteral("an erasure after a change")};
  if (auto begun = m_connection->begin(Purpose::Writing); !begun) return begun.error();
  const auto work = [&]() -> Result<QByteArray> {
    if (auto later = m_connection->execute("PRAGMA defer_foreign_keys = ON"); !later) return later.error();
    const auto recorder = Recorder::start(*m_connection);
    if (!recorder) return recorder.error();
    if (auto deleted = deleteRows(m_connection->handle(), patch, belongings); !deleted) return deleted.error();
    return (*recorder)->patch();
  };
  auto deleted = work();
  if (!deleted) {
    m_connection->rollback();
    return deleted;
  }
  if (auto committed = m_connection->commit(); !committed) return committed.error();
  m_indexes = Indexes::Unpacked;
  return deleted;
}

Result<void> Replica::settleIndexes() {
  if (m_indexes == Indexes::Sound) return {};
  if (auto begun = begin(); !begun) return begun;
  if (m_indexes == Indexes::Unpacked) return packIndexes(*m_connection);
  if (auto on = setTriggers(*m_connection, 1); !on) return on;
  return rebuildIndexes(*m_connection);
}

// What was erased from the copy may have been referred to since.
Result<void> Replica::finish(const Worker& worker) {
  const Turn turn(*m_connection, worker);
  if (m_indexes == Indexes::Stale) {
    if (auto forgotten = forgetLostReferences(m_connection->handle()); !forgotten) return forgotten;
  }
  if (auto made = settleIndexes(); !made) return made;
  if (m_isChanged) {
    if (auto committed = m_connection->commit(); !committed) return committed;
  }
  const auto findings = examine(*m_connection, Thoroughness::Thorough);
  if (!findings) return findings.error();
  if (!findings->isSound()) return Error{Fault::VaultDamaged, findings->faults.value(0)};
  sqlite3_file* file = nullptr;
  sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  const int synced = file && file->pMethods ? file->pMethods->xSync(file, SQLITE_SYNC_FULL) : SQLITE_IOERR_FSYNC;
  return synced == SQLITE_OK ? Result<void>() : faultOf(synced);
}

Result<void> Replica::rekey(const Worker& worker, const Secret& key) {
  const Turn turn(*m_connection, worker);
  if (m_isChanged) return Error{Fault::Internal, QStringLiteral("another key after a change")};
  return m_connection->rekey(key);
}

Result<QHash<QString, qint64>> Replica::rowCounts(const Worker& worker) {
  const Turn turn(*m_connection, worker);
  const auto tables = m_connection->askAll(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'", -1);
  if (!tables) return tables.error();
  QHash<QString, qint64> counts;
  for (const QString& table : *tables) {
    const auto count = m_connection->ask(("SELECT count(*) FROM " + named(table)).constData());
    if (!count) return count.error();
    counts.insert(table, count->toLongLong());
  }
  return counts;
}

}  // namespace candor::storage
