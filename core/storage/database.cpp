#include "storage/database.h"

#include "storage/backup.h"
#include "storage/check.h"
#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/migration.h"
#include "storage/neutral.h"
#include "storage/recorder.h"
#include "storage/text_indexes.h"

#include <sqlite3.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace candor::storage {

namespace {

Error nested() { return {Fault::Internal, QStringLiteral("a read or write inside another")}; }

// Ends with the transaction rolled back unless it was committed, by an exception, too.
class Transaction {
 public:
  explicit Transaction(Connection& connection) : m_connection(connection) {}
  ~Transaction() {
    if (!m_isDone) m_connection.rollback();
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  Result<void> begin(Purpose purpose) { return m_connection.begin(purpose); }
  Result<void> commit() {
    m_isDone = true;
    return m_connection.commit();
  }

 private:
  Connection& m_connection;
  bool m_isDone = false;
};

}  // namespace

Database::Database(const Opening& opening, std::unique_ptr<Connection> writer, std::unique_ptr<Connection> reader)
    : m_location(opening.location),
      m_key(opening.key.bytes()),
      m_writer(std::move(writer)),
      m_reader(std::move(reader)),
      m_makeRoom(opening.makeRoom) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Worker& worker, const Opening& opening) {
  auto writer = Connection::open(opening.location, opening.key, opening.whenAbsent);
  if (!writer) return writer.error();
  const Result<Plan> plan = planOf(**writer, opening.schemas);
  if (!plan) return plan.error();
  if (plan->isFresh && opening.whenAbsent == WhenAbsent::Refuse)
    return Error{Fault::VaultDamaged, QStringLiteral("nothing is in it")};
  if (const Result<void> settled = (*writer)->settle(Purpose::Writing, opening.durability); !settled)
    return settled.error();
  auto reader = Connection::open(opening.location, opening.key, WhenAbsent::Refuse);
  if (!reader) return reader.error();
  if (const Result<void> settled = (*reader)->settle(Purpose::Reading, opening.durability); !settled)
    return settled.error();

  std::unique_ptr<Database> database(new Database(opening, std::move(*writer), std::move(*reader)));
  if (!plan->isFresh && !plan->steps.empty() && opening.beforeMigration) {
    if (const Result<void> prepared = opening.beforeMigration(worker, *database); !prepared) return prepared.error();
  }
  if (const Result<void> migrated = database->migrate(worker, *plan); !migrated) return migrated.error();
  if (opening.journal) {
    if (const Result<void> begun = database->beginJournal(worker, *opening.journal); !begun) return begun.error();
  }
  return database;
}

// From here on the journal has what the database has, or goes on after what it alone has.
Result<void> Database::beginJournal(const Worker& worker, ChangeJournal& journal) {
  const Turn turn(*m_writer, worker);
  const Result<qint64> last = m_writer->number();
  if (!last) return last.error();
  const Result<qint64> from = journal.begin(*last);
  if (!from) return from.error();
  if (*from != *last) {
    if (const Result<void> set = m_writer->setNumber(*from); !set) return set;
  }
  m_number = m_keptNumber = *from;
  m_journal = &journal;
  return {};
}

// References are checked at each step's end instead of at once: a table that is rebuilt would take its kin along.
Result<void> Database::migrate(const Worker& worker, const Plan& plan) {
  if (plan.steps.empty()) return {};
  const auto referring = [&](const char* sql) -> Result<void> {
    const Turn turn(*m_writer, worker);
    return turn ? m_writer->execute(sql) : nested();
  };
  if (const Result<void> off = referring("PRAGMA foreign_keys = OFF"); !off) return off;
  for (const Step& step : plan.steps) {
    // A number without a change: no older copy is brought over a change of the tables.
    const Result<void> taken = inWrite(worker, [&](Write& write) -> Result<void> {
      const Result<qint64> number = m_writer->number();
      if (!number) return number.error();
      if (const Result<void> done = take(*m_writer, write, step); !done) return done;
      return m_writer->setNumber(*number + 1);
    });
    if (!taken) return taken;
  }
  return referring("PRAGMA foreign_keys = ON");
}

Result<void> Database::inRead(const Worker& worker, const std::function<Result<void>(Read&)>& work) {
  if (m_writer->isHeldHere()) return nested();  // or two threads could wait for each other
  const Turn turn(*m_reader, worker);
  if (!turn) return nested();
  if (const Result<void> open = m_reader->reopenIfBroken(m_key); !open) return open;
  Transaction transaction(*m_reader);
  if (const Result<void> begun = transaction.begin(Purpose::Reading); !begun) return begun;
  Read read(*m_reader);
  if (const Result<void> done = work(read); !done) return done;
  return transaction.commit();
}

// The change is in the journal before it is in the database: what is cut off in between never happened.
Result<void> Database::keepChange(Write& write, Recorder& recorder, ChangeKind kind) {
  const Result<QByteArray> patch = recorder.patch();
  if (!patch) return patch.error();
  if (patch->isEmpty()) return {};
  const Change change{.number = m_number + 1, .kind = kind, .patch = *patch};
  if (kind == ChangeKind::Erased) {
    const Result<QByteArray> deleted = deletionsOf(*patch);
    if (!deleted) return deleted.error();
    if (const auto noted = m_journal->rememberErased(write, change.number, *deleted); !noted) return noted;
  }
  if (const Result<void> set = m_writer->setNumber(change.number); !set) return set;
  if (const Result<void> kept = m_journal->keep(change); !kept) return kept;
  m_keptNumber = change.number;
  return {};
}

Result<void> Database::inWrite(const Worker& worker, const std::function<Result<void>(Write&)>& work, ChangeKind kind) {
  if (m_reader->isHeldHere()) return nested();
  QStringList changed;
  {
    const Turn turn(*m_writer, worker);
    if (!turn) return nested();
    if (const Result<void> open = m_writer->reopenIfBroken(m_key); !open) return open;
    Transaction transaction(*m_writer);
    if (const Result<void> begun = transaction.begin(Purpose::Writing); !begun) return begun;
    std::unique_ptr<Recorder> recorder;
    if (m_journal) {
      auto started = Recorder::start(*m_writer);
      if (!started) return started.error();
      recorder = *std::move(started);
    }
    Write write(*m_writer);
    if (const Result<void> done = work(write); !done) return done;
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    if (recorder) {
      if (const Result<void> kept = keepChange(write, *recorder, kind); !kept) return kept;
      recorder.reset();
    }
    if (const Result<void> committed = transaction.commit(); !committed) {
      if (m_keptNumber != m_number) m_journal->takeBack();
      m_keptNumber = m_number;
      return committed;
    }
    m_number = m_keptNumber;
    const QSet<QString> tables = m_writer->takeChanged();
    changed = QStringList(tables.cbegin(), tables.cend());
  }
  changed.sort();
  if (!changed.isEmpty()) Q_EMIT m_changes.changed(changed);
  return {};
}

Result<qint64> Database::backupTo(const Worker& worker, const QString& path, const Secret& key) {
  if (m_writer->isHeldHere()) return nested();
  const std::scoped_lock snapshot(m_snapshot);
  const Result<std::unique_ptr<Connection>> source = Connection::open(m_location, m_key, WhenAbsent::Refuse);
  if (!source) return source.error();
  return makeBackup(worker, **source, {.path = path, .vfs = m_location.vfs}, key);
}

Result<qint64> Database::writeTo(const Worker& worker, QCborStreamWriter& out) {
  if (m_writer->isHeldHere()) return nested();
  const std::scoped_lock snapshot(m_snapshot);
  const Result<std::unique_ptr<Connection>> source = Connection::open(m_location, m_key, WhenAbsent::Refuse);
  if (!source) return source.error();
  const Turn turn(**source, worker);
  if (const Result<void> begun = (*source)->begin(Purpose::Reading); !begun) return begun.error();
  const Result<qint64> number = (*source)->number();
  const Result<void> written = number ? writeNeutral(worker, **source, out) : Result<void>(number.error());
  (*source)->rollback();
  if (!written) return written.error();
  return number;
}

Result<std::vector<Reference>> Database::references(const Worker& worker, std::span<const Belonging> belongings) {
  const Turn turn(*m_reader, worker);
  if (!turn) return nested();
  if (const Result<void> open = m_reader->reopenIfBroken(m_key); !open) return open.error();
  return referencesIn(m_reader->handle(), belongings);
}

Result<Findings> Database::check(const Worker& worker, Thoroughness thoroughness) {
  if (m_writer->isHeldHere() || m_reader->isHeldHere()) return nested();
  const std::scoped_lock snapshot(m_snapshot);
  const Turn nobodyWrites(*m_writer, worker);
  // A page that a power cut tore in the file is whole in the log; only without a log does the file speak for itself.
  if (const Result<void> moved = emptyLog(worker); !moved) return moved.error();
  const Result<std::unique_ptr<Connection>> connection = Connection::open(m_location, m_key, WhenAbsent::Refuse);
  if (!connection) return connection.error();
  const Turn turn(**connection, worker);
  return examine(**connection, thoroughness);
}

Result<void> Database::checkpoint(const Worker& worker) {
  if (m_writer->isHeldHere() || m_reader->isHeldHere()) return nested();
  const std::scoped_lock snapshot(m_snapshot);
  const Turn writing(*m_writer, worker);
  return emptyLog(worker);
}

Result<void> Database::rekey(const Worker& worker, const Secret& key) {
  if (m_writer->isHeldHere() || m_reader->isHeldHere()) return nested();
  const std::scoped_lock snapshot(m_snapshot);
  const Turn writing(*m_writer, worker);
  if (const Result<void> open = m_writer->reopenIfBroken(m_key); !open) return open;
  if (const Result<void> moved = emptyLog(worker); !moved) return moved;
  const Turn reading(*m_reader, worker);
  m_reader->letGo();
  const Result<void> made = m_writer->rekey(key);
  if (made) m_key = Secret(key.bytes());
  // What cannot be opened now is opened by whoever uses it next; the pages are under the new key all the same.
  std::ignore = m_writer->reopenIfBroken(m_key);
  std::ignore = m_reader->reopenIfBroken(m_key);
  return made;
}

// The words are gone by now; what a full disk leaves of their beginnings goes with the next erasure.
void Database::packIndexes(const Worker& worker) {
  const Turn turn(*m_writer, worker);
  if (!turn || !m_writer->reopenIfBroken(m_key)) return;
  Transaction transaction(*m_writer);
  if (!transaction.begin(Purpose::Writing) || !storage::packIndexes(*m_writer)) return;
  std::ignore = transaction.commit();
}

Result<void> Database::forgetErased(const Worker& worker) {
  Result<void> emptied = checkpoint(worker);
  if (!emptied && emptied.error().fault == Fault::DiskFull && makesRoom()) emptied = checkpoint(worker);
  return emptied ? emptied : Error{Fault::LeftInJournal, emptied.error().detail};
}

Result<void> Database::emptyLog(const Worker& worker) {
  const Turn reading(*m_reader, worker);
  if (const Result<void> open = m_writer->reopenIfBroken(m_key); !open) return open;
  const int done = sqlite3_wal_checkpoint_v2(m_writer->handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  return done == SQLITE_OK ? Result<void>() : lastFault(m_writer->handle());
}

}  // namespace candor::storage

#include "moc_change_notice.cpp"
