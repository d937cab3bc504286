#include "storage/backup.h"

#include "storage/check.h"
#include "storage/durable.h"
#include "storage/fault.h"

#include <QFile>

#include <sqlite3.h>

namespace candor::storage {

namespace {

constexpr int PagesAtOnce = 1024;  // about 20 ms between two looks at the worker

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

// The target needs no journal: until it has its name, nobody misses it. SQLite syncs it at its end.
Result<void> writeCopy(const Worker& worker, Connection& source, const Location& target, const Secret& key) {
  Result<std::unique_ptr<Connection>> copy = Connection::open(target, key, WhenAbsent::Create);
  if (!copy) return copy.error();
  const Turn turn(**copy, worker);
  if (const Result<QString> off = (*copy)->ask("PRAGMA journal_mode = OFF"); !off) return off.error();
  if (const Result<void> full = (*copy)->execute("PRAGMA synchronous = FULL"); !full) return full;
  if (const Result<void> copied = copyPages(worker, source, **copy); !copied) return copied;
  // One file that opens without a log beside it; a Database turns the log on again.
  const Result<QString> mode = (*copy)->ask("PRAGMA journal_mode = DELETE");
  if (!mode) return mode.error();
  if (*mode != QLatin1StringView("delete")) return Error{Fault::Internal, QStringLiteral("the copy keeps a log")};
  return {};
}

Result<void> verifyCopy(const Worker& worker, const Location& target, const Secret& key) {
  worker.report({.phase = QStringLiteral("verify")});
  Result<std::unique_ptr<Connection>> copy = Connection::open(target, key, WhenAbsent::Refuse);
  if (!copy) return copy.error();
  const Turn turn(**copy, worker);
  const Result<Findings> findings = examine(**copy, Thoroughness::Quick);
  if (!findings) return findings.error();
  if (findings->isSound()) return {};
  return Error{Fault::VaultDamaged, findings->faults.value(0)};
}

}  // namespace

Result<void> makeBackup(const Worker& worker, Connection& source, const Location& target, const Secret& key) {
  PartialFile partial(target.path);
  const Location place{.path = partial.path(), .vfs = target.vfs};
  {
    const Turn turn(source, worker);
    if (const Result<void> begun = source.begin(Purpose::Reading); !begun) return begun;
    // The first read fixes the state that is copied.
    const Result<QString> read = source.ask("SELECT count(*) FROM sqlite_schema");
    const Result<void> written = read ? writeCopy(worker, source, place, key) : read.error();
    source.rollback();
    if (!written) return written;
  }
  if (const Result<void> verified = verifyCopy(worker, place, key); !verified) return verified;
  return partial.finish();
}

}  // namespace candor::storage
