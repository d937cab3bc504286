#include "vault/erase_copies.h"

#include "storage/replica.h"
#include "vault/backup_folder.h"
#include "vault/folder.h"
#include "vault/header.h"
#include "vault/journal_file.h"

namespace candor::vault {

namespace {

Result<storage::RowKeys> eraseFromCopy(const Worker& worker, const QString& database, const Secret& key,
                                       const std::vector<PendingErasure>& erasures,
                                       std::span<const storage::Belonging> belongings) {
  const auto replica = storage::Replica::open(database, key);
  if (!replica) return replica.error();
  storage::RowKeys gone;
  for (const PendingErasure& erasure : erasures) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    const auto erased = (*replica)->erase(worker, erasure.deleted, belongings);
    const auto keys = erased ? storage::rowsDeletedIn(*erased) : Result<storage::RowKeys>(erased.error());
    if (!keys) return keys.error();
    gone += *keys;
  }
  if (auto finished = (*replica)->finish(worker); !finished) return finished.error();
  return gone;
}

}  // namespace

Result<storage::RowKeys> eraseFromSet(const Worker& worker, const BackupEntry& set, const Secret& backupKey,
                                      const std::vector<PendingErasure>& erasures,
                                      std::span<const storage::Belonging> belongings) {
  if (erasures.empty()) return storage::RowKeys();
  const Place from{set.folder};
  FolderBeside beside(set.folder);
  const auto to = beside.make();
  if (!to) return to.error();
  if (auto copied = copyDurably(from.backupDatabase(), to->backupDatabase()); !copied) return copied.error();
  auto gone = eraseFromCopy(worker, to->backupDatabase(), backupKey, erasures, belongings);
  if (!gone) return gone;
  const auto header = readWhole(from.header(), MostHeaderBytes);
  if (!header) return header.error();
  if (auto written = writeDurably(to->header(), *header); !written) return written.error();
  BackupEntry rewritten = set;
  rewritten.erased = erasures.back().number;
  if (auto written = writeDurably(to->manifest(), manifestOf(rewritten)); !written) return written.error();
  if (auto replaced = beside.replace(); !replaced) return replaced.error();
  return gone;
}

}  // namespace candor::vault
