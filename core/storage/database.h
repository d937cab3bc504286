// Database: an encrypted file with one writer and one reader, each used by one thread at a time. What write() returned
// without an error is on the disk; what it returned with one never happened.
#pragma once

#include "base/job.h"
#include "base/secret.h"
#include "storage/change_journal.h"
#include "storage/change_notice.h"
#include "storage/findings.h"
#include "storage/location.h"
#include "storage/patch.h"
#include "storage/schema.h"
#include "storage/sql.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QCborStreamWriter;
QT_END_NAMESPACE

namespace candor::storage {

class Database;
class Recorder;
struct Plan;

struct Opening {
  Location location;
  const Secret& key;  // 32 bytes
  std::span<const Schema> schemas;
  WhenAbsent whenAbsent = WhenAbsent::Refuse;
  // Called once, before the first migration of a database that holds something; when it fails, nothing is migrated.
  std::function<Result<void>(const Worker&, Database&)> beforeMigration = {};
  Durability durability = Durability::Full;
  // Called when the disk is full while something is erased; says whether there is more room now.
  std::function<bool()> makeRoom = {};
  // Is told of all that is written once the tables are up to date; outlives the database.
  ChangeJournal* journal = nullptr;
};

class Database {
 public:
  // Opens or creates the file and brings the tables of all rooms to their newest version. Fails with NotFound,
  // WrongKey, NewerVault (a room that is unknown or ahead; the file is untouched), VaultDamaged, DiskFull, NotWritable,
  // InUse.
  static Result<std::unique_ptr<Database>> open(const Worker& worker, const Opening& opening);
  ~Database();  // cancels what runs and waits for it
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  // f(Read&) → Result<T>, on the calling thread, in one unchanging state of the data. Not inside
  // another read or write.
  template <class F>
  auto read(const Worker& worker, F f) {
    std::optional<std::invoke_result_t<F&, Read&>> outcome;
    return settled(outcome, inRead(worker, [&](Read& read) { return noted(outcome, f(read)); }));
  }

  // f(Write&) → Result<T>, on the calling thread, in one transaction: committed when f returns no error and the worker
  // was not stopped, rolled back otherwise. Not inside another read or write.
  template <class F>
  auto write(const Worker& worker, F f) {
    return change(worker, f, ChangeKind::Written);
  }

  // As write(), for what is to be gone for good: f → Result<int>, how much was erased. On a full disk, room is made for
  // it and f called again; in the end nothing of it is left in the log, and the text indexes are packed where the disk
  // has room for that (storage/text_indexes.h). LeftInJournal: it is erased, but the log could not be emptied; the next
  // erasure or the last close does that.
  template <class F>
  Result<int> erase(const Worker& worker, F f) {
    Result<int> erased = change(worker, f, ChangeKind::Erased);
    if (!erased && erased.error().fault == Fault::DiskFull && makesRoom())
      erased = change(worker, f, ChangeKind::Erased);
    if (!erased || *erased == 0) return erased;
    packIndexes(worker);
    if (const Result<void> emptied = forgetErased(worker); !emptied) return emptied.error();
    return erased;
  }

  // f(const Worker&, Read&) → Result<T>, on the reader's thread.
  template <class F>
  auto read(F f) {
    return m_readerThread.run([this, f = std::move(f)](const Worker& worker) mutable {
      return read(worker, [&](Read& read) { return f(worker, read); });
    });
  }

  // f(const Worker&, Write&) → Result<T>, on the writer's thread.
  template <class F>
  auto write(F f) {
    return m_writerThread.run([this, f = std::move(f)](const Worker& worker) mutable {
      return write(worker, [&](Write& write) { return f(worker, write); });
    });
  }

  // Copies one state of the database to a file under the given key while others go on; the file has its name only when
  // it was read back whole. Progress "backup" counts pages. A fault leaves what was at `path`. Returns the number of
  // the last change in it.
  Result<qint64> backupTo(const Worker& worker, const QString& path, const Secret& key);

  // One state of the database in CBOR (storage/neutral.h) while others go on. Returns the number of the last change in
  // it.
  Result<qint64> writeTo(const Worker& worker, QCborStreamWriter& out);

  // Columns without whose row their own is nothing (storage/patch.h).
  Result<std::vector<Reference>> references(const Worker& worker, std::span<const Belonging> belongings);

  // Damage is what is found, no fault. Nobody writes meanwhile. The log is moved into the file first, as by
  // checkpoint().
  Result<Findings> check(const Worker& worker, Thoroughness thoroughness);

  // Everything committed is moved into the file itself, and the log beside it, with what was erased, is emptied.
  Result<void> checkpoint(const Worker& worker);

  // Encrypts the whole file under another key; who reads or writes meanwhile waits. Killed at any moment, the file is
  // wholly under the old key or under the new one. After a fault it is under the old one: DiskFull (it takes as much
  // room again as the file), NotWritable, InUse.
  Result<void> rekey(const Worker& worker, const Secret& key);

  [[nodiscard]] ChangeNotice& changes() { return m_changes; }

 private:
  Database(const Opening& opening, std::unique_ptr<Connection> writer, std::unique_ptr<Connection> reader);

  Result<void> inRead(const Worker& worker, const std::function<Result<void>(Read&)>& work);
  Result<void> inWrite(const Worker& worker, const std::function<Result<void>(Write&)>& work,
                       ChangeKind kind = ChangeKind::Written);
  Result<void> keepChange(Write& write, Recorder& recorder, ChangeKind kind);
  Result<void> beginJournal(const Worker& worker, ChangeJournal& journal);
  [[nodiscard]] bool makesRoom() const { return m_makeRoom && m_makeRoom(); }
  void packIndexes(const Worker& worker);
  Result<void> forgetErased(const Worker& worker);
  Result<void> emptyLog(const Worker& worker);  // the writer's turn and m_snapshot are the caller's
  Result<void> migrate(const Worker& worker, const Plan& plan);

  template <class F>
  auto change(const Worker& worker, F& f, ChangeKind kind) {
    std::optional<std::invoke_result_t<F&, Write&>> outcome;
    return settled(outcome, inWrite(
                                worker, [&](Write& write) { return noted(outcome, f(write)); }, kind));
  }
  template <class Outcome>
  static Result<void> noted(std::optional<Outcome>& outcome, Outcome&& made) {
    outcome.emplace(std::move(made));
    if (!*outcome) return outcome->error();
    return {};
  }
  template <class Outcome>
  static Outcome settled(std::optional<Outcome>& outcome, const Result<void>& done) {
    if (!done) return done.error();
    return std::move(*outcome);
  }

  Location m_location;
  Secret m_key;
  std::unique_ptr<Connection> m_writer;
  std::unique_ptr<Connection> m_reader;
  std::function<bool()> m_makeRoom;
  ChangeJournal* m_journal = nullptr;
  qint64 m_number = 0;      // of the last change; the writer's
  qint64 m_keptNumber = 0;  // of the change the journal holds already
  ChangeNotice m_changes;
  std::mutex m_snapshot;  // held while an old state is being copied, which keeps the log from being emptied
  JobPool m_readerThread{1};
  JobPool m_writerThread{1};
};

}  // namespace candor::storage
