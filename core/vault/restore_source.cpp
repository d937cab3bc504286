#include "vault/restore_source.h"

#include "vault/folder.h"
#include "vault/journal.h"
#include "vault/journal_file.h"
#include "vault/opening.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

namespace candor::vault {

using namespace Qt::StringLiterals;

Result<OpenedSet> openSet(const Worker& worker, const QString& folder, const Key& key,
                          const Surroundings& surroundings) {
  OpenedSet set{.place = Place{QDir(folder).absolutePath()}};
  auto opened = openCopiedHeader(worker, set.place, key, surroundings);
  if (!opened) return opened.error();
  auto header = readWhole(set.place.header(), MostHeaderBytes);
  if (!header) return header.error();
  set.header = *std::move(header);
  set.vaultId = opened->header.vaultId;
  set.key = std::move(opened->key);
  return set;
}

Result<std::unique_ptr<storage::Replica>> copyOf(const OpenedSet& set, const QString& path) {
  const auto ofBackup = backupKey(set.key, set.vaultId);
  if (!ofBackup) return ofBackup.error();
  if (!QFile::exists(set.place.backupDatabase())) return Error{Fault::VaultDamaged, u"the set has no database"_s};
  if (auto copied = copyDurably(set.place.backupDatabase(), path); !copied) return copied.error();
  auto copy = storage::Replica::open(path, *ofBackup);
  // The key was proven by the header.
  if (!copy && copy.error().fault == Fault::WrongKey) return Error{Fault::VaultDamaged, copy.error().detail};
  return copy;
}

Result<Replayed> replay(const Worker& worker, const OpenedSet& set, storage::Replica& copy, const QString& journal,
                        const std::optional<QDateTime>& until) {
  const auto number = copy.number();
  if (!number) return number.error();
  Replayed replayed{.last = *number, .changes = 0, .time = {}};
  const auto key = journalKey(set.key, set.vaultId);
  if (!key) return key.error();
  const JournalReach reach = reachOf(journal, *key, set.vaultId, *number, until);
  if (reach.last == *number) return replayed;
  const auto made =
      eachChange(journal, *key, set.vaultId, *number, reach.last, [&](const JournalRecord& record) -> Result<void> {
        if (worker.isStopped()) return Error{Fault::Cancelled, {}};
        worker.report({.phase = u"replay"_s, .done = ++replayed.changes, .total = reach.last - *number});
        return copy.apply(worker, record.change.number, record.change.patch);
      });
  if (!made) return made.error();
  replayed.last = reach.last;
  replayed.time = reach.time;
  return replayed;
}

qint64 numberBehind(const QString& journal, const OpenedSet& set, qint64 last) {
  constexpr qint64 Unread = 1'000'000;  // changes that a file which does not open may hold
  const auto key = journalKey(set.key, set.vaultId);
  for (const SegmentFile& segment : segmentsIn(journal)) {
    last = std::max(last, segment.first);
    const auto read = key ? readSegment(segment.path, *key, set.vaultId,
                                        [&last](ReadRecord&& found) -> Result<bool> {
                                          last = std::max(last, found.record.change.number);
                                          return true;
                                        })
                          : Result<SegmentEnd>(key.error());
    if (!read || !read->isWhole) last = std::max(last, segment.first + Unread);
  }
  return last + 1;
}

}  // namespace candor::vault
