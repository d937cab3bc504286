#include "vault/backup_rewrite.h"

#include "storage/replica.h"
#include "vault/backup_folder.h"
#include "vault/folder.h"
#include "vault/header.h"
#include "vault/header_bytes.h"
#include "vault/journal_file.h"
#include "vault/slots.h"

#include <QFileInfo>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

using RowCounts = QHash<QString, qint64>;

// Changes the key of a copy; what it holds, so that its loss would be noticed.
Result<RowCounts> changeKey(const Worker& worker, const QString& database, const Secret& from, const Secret& to) {
  const auto copy = storage::Replica::open(database, from);
  if (!copy) return copy.error();
  auto counts = (*copy)->rowCounts(worker);
  if (!counts || from.equals(to)) return counts;
  if (auto changed = (*copy)->rekey(worker, to); !changed) return changed.error();
  return counts;
}

// Every page, index and reference, and that all rows came along.
Result<void> proveCopy(const Worker& worker, const QString& database, const Secret& key, const RowCounts& expected) {
  const auto copy = storage::Replica::open(database, key);
  if (!copy) return copy.error();
  if (auto finished = (*copy)->finish(worker); !finished) return finished;
  const auto counts = (*copy)->rowCounts(worker);
  if (!counts) return counts.error();
  return *counts == expected ? Result<void>() : Error{Fault::VaultDamaged, u"rows are missing"_s};
}

Result<void> rewriteDatabase(const Worker& worker, const SetRewriting& wanted, const QString& database) {
  const auto from = backupKey(wanted.from, wanted.vaultId);
  if (!from) return from.error();
  const auto to = backupKey(wanted.to, wanted.vaultId);
  if (!to) return to.error();
  if (auto copied = copyDurably(Place{wanted.set.folder}.backupDatabase(), database); !copied) return copied.error();
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  const auto counts = changeKey(worker, database, *from, *to);
  if (!counts) return counts.error();
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  return proveCopy(worker, database, *to, *counts);
}

Result<void> writeNewHeader(const SetRewriting& wanted, const QString& path) {
  if (auto written = writeDurably(path, wanted.header); !written) return written;
  const auto back = readWhole(path, MostHeaderBytes);
  if (!back) return back.error();
  const auto key = headerKey(wanted.to, wanted.vaultId);
  if (!key) return key.error();
  return isAuthentic(*back, *key) ? Result<void>() : Error{Fault::Internal, u"the header is not the vault's"_s};
}

}  // namespace

Result<void> rewriteSet(const Worker& worker, const SetRewriting& wanted) {
  FolderBeside beside(wanted.set.folder);
  const auto to = beside.make();
  if (!to) return to.error();
  if (auto made = rewriteDatabase(worker, wanted, to->backupDatabase()); !made) return made;
  if (auto written = writeNewHeader(wanted, to->header()); !written) return written;
  BackupEntry rewritten = wanted.set;
  rewritten.bytes = QFileInfo(to->backupDatabase()).size();
  if (auto written = writeDurably(to->manifest(), manifestOf(rewritten)); !written) return written;
  return beside.replace();
}

}  // namespace candor::vault
