#include "storage/backup.h"

#include "storage/check.h"
#include "storage/durable.h"
#include "storage/fault.h"

#include <QFile>

#include <sqlite3.h>

#include <future>

namespace candor::storage {

namespace {

constexpr int PagesAtOnce = 1024;  // about 20 ms between two looks at the worker
// Each page is wanted once: the few that are kept stay in the processor's own cache.
constexpr const char* FewPages = "PRAGMA cache_size = 64";

// A file that is gone with its journals unless it was given its name.
class PartialFile {
 public:
  explicit PartialFile(const QString& target) : m_target(target), m_path(target + QStringLiteral(".partial")) {
    remove();
  }
  ~PartialFile() { remove(); }
  PartialFile(const PartialFile&) = delete;
  PartialFile& operator=(const PartialFile&) = delete;

  [[nodiscard]] const QString& path() const { return m_path; }
  Result<void> finish() { return replaceFile(m_path, m_target); }

 private:
  void remove() {
    for (const char* end : {"", "-journal", "-wal", "-shm"}) QFile::remove(m_path + QString::fromLatin1(end));
  }

  QString m_target;
  QString m_path;
};

Result<void> copyPages(const Worker& worker, Connection& source, Connection& target) {
  sqlite3_backup* const backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
  if (!backup) return lastFault(target.handle());
  int step = SQLITE_OK;
  while (step == SQLITE_OK && !worker.isStopped()) {
    step = sqlite3_backup_step(backup, PagesAtOnce);
    const int total = sqlite3_backup_pagecount(backup);
    worker.report(
        {.phase = QStringLiteral("backup"), .done = total - sqlite3_backup_remaining(backup), .total = total});
  }
  const int finished = sqlite3_backup_finish(backup);
  if (step == SQLITE_OK) return Error{Fault::Cancelled, {}};
  if (step != SQLITE_DONE) return faultOf(step, sqlite3_system_errno(target.handle()));
  if (finished != SQLITE_OK) return lastFault(target.handle());
  return {};
}

// The target needs no journal: until it has its name, nobody misses it.
Result<void> fillCopy(const Worker& worker, Connection& source, Connection& copy) {
  const Turn turn(copy, worker);
  if (const Result<void> few = copy.execute(FewPages); !few) return few;
  if (const Result<QString> off = copy.ask("PRAGMA journal_mode = OFF"); !off) return off.error();
  if (const Result<void> later = copy.execute("PRAGMA synchronous = OFF"); !later) return later;
  if (const Result<void> copied = copyPages(worker, source, copy); !copied) return copied;
  // One file that opens without a log beside it; a Database turns the log on again.
  const Result<QString> mode = copy.ask("PRAGMA journal_mode = DELETE");
  if (!mode) return mode.error();
  if (*mode != QLatin1StringView("delete")) return Error{Fault::Internal, QStringLiteral("the copy keeps a log")};
  return {};
}

Result<void> syncCopy(Connection& copy) {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(copy.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  const int synced = file && file->pMethods ? file->pMethods->xSync(file, SQLITE_SYNC_FULL) : SQLITE_IOERR_FSYNC;
  return synced == SQLITE_OK ? Result<void>() : faultOf(synced);
}

Result<qint64> verifyCopy(const Worker& worker, const Location& target, const Secret& key) {
  worker.report({.phase = QStringLiteral("verify")});
  Result<std::unique_ptr<Connection>> copy = Connection::open(target, key, WhenAbsent::Refuse);
  if (!copy) return copy.error();
  const Turn turn(**copy, worker);
  if (const Result<void> few = (*copy)->execute(FewPages); !few) return few.error();
  const Result<Findings> findings = examine(**copy, Thoroughness::Quick);
  if (!findings) return findings.error();
  if (!findings->isSound()) return Error{Fault::VaultDamaged, findings->faults.value(0)};
  return (*copy)->number();
}

// What the source's first read saw.
Result<void> copyState(const Worker& worker, Connection& source, Connection& copy) {
  const Turn turn(source, worker);
  if (const Result<void> few = source.execute(FewPages); !few) return few;
  if (const Result<void> begun = source.begin(Purpose::Reading); !begun) return begun;
  const Result<QString> read = source.ask("SELECT count(*) FROM sqlite_schema");
  const Result<void> filled = read ? fillCopy(worker, source, copy) : read.error();
  source.rollback();
  return filled;
}

}  // namespace

Result<qint64> makeBackup(const Worker& worker, Connection& source, const Location& target, const Secret& key) {
  PartialFile partial(target.path);
  const Location place{.path = partial.path(), .vfs = target.vfs};
  const Result<std::unique_ptr<Connection>> copy = Connection::open(place, key, WhenAbsent::Create);
  if (!copy) return copy.error();
  if (const Result<void> copied = copyState(worker, source, **copy); !copied) return copied.error();

  // The disk and the processor each have their part of what is left.
  std::future<Result<void>> syncing = std::async(std::launch::async, [&copy] { return syncCopy(**copy); });
  const Result<qint64> verified = verifyCopy(worker, place, key);
  const Result<void> synced = syncing.get();
  if (!verified) return verified;
  if (!synced) return synced.error();
  if (const Result<void> finished = partial.finish(); !finished) return finished.error();
  return verified;
}

}  // namespace candor::storage
