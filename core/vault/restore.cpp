#include "vault/restore.h"

#include "audit/ledger.h"
#include "crypto/self_check.h"
#include "storage/database.h"
#include "vault/anchor.h"
#include "vault/attempts.h"
#include "vault/backup_set.h"
#include "vault/ballast.h"
#include "vault/journal.h"
#include "vault/restore_place.h"
#include "vault/restore_source.h"
#include "vault/schema.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>

#include <ranges>
#include <vector>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

struct RestoreSource {
  QString set;
  QString journal;  // empty: the set alone
};

// A set stands in the backups of its vault, beside which the journal is; elsewhere it has none.
QString journalBeside(const QString& set) {
  QDir folder(set);
  return folder.cdUp() && folder.cdUp() ? Place{folder.absolutePath()}.journal() : QString();
}

Result<RestoreSource> sourceOf(const RestoreRequest& request) {
  const QString from = QDir(request.from).absolutePath();
  const Place vault{from};
  if (QFile::exists(vault.backupDatabase()) || !QDir(vault.backups()).exists())
    return RestoreSource{.set = from, .journal = request.at ? journalBeside(from) : QString()};
  const std::vector<BackupEntry> sets = backupsIn(vault.backups());
  for (const BackupEntry& set : std::views::reverse(sets)) {
    if (!request.at || set.made <= *request.at) return RestoreSource{.set = set.folder, .journal = vault.journal()};
  }
  return Error{Fault::NotFound, u"no backup of before that time"_s};
}

class RestoredBeside {
 public:
  RestoredBeside(const Worker& worker, const Surroundings& surroundings, std::span<const storage::Schema> rooms)
      : m_worker(worker), m_surroundings(surroundings), m_schemas(withOwnTables(rooms)) {}

  // Builds the vault and proves it by opening it.
  Result<Replayed> build(const OpenedSet& set, const RestoreSource& source, const RestorePlace& place,
                         const std::optional<QDateTime>& at) {
    const Place& beside = place.beside();
    const QString copy = beside.backupDatabase();
    auto replayed = prove(set, source, copy, at);
    if (!replayed) return replayed;
    if (auto moved = moveUnderKey(set, copy, beside, numberBehind(place.target().journal(), set, replayed->last));
        !moved)
      return moved.error();
    if (auto written = writeDurably(beside.header(), set.header); !written) return written.error();
    if (auto written = forgetAttempts(beside.attempts()); !written) return written.error();
    if (auto kept = keepBallast(beside.ballast()); !kept) return kept.error();
    m_vaultId = set.vaultId;
    const auto ofDatabase = databaseKey(set.key, set.vaultId);
    if (!ofDatabase) return ofDatabase.error();
    if (auto recorded = record(beside, *ofDatabase); !recorded) return recorded.error();
    return replayed;
  }

  // What the restored ledger lacks, it lacks on purpose.
  void anchor() const { keepHead(m_worker, m_surroundings.keychain, m_vaultId, m_head); }

 private:
  Result<Replayed> prove(const OpenedSet& set, const RestoreSource& source, const QString& copy,
                         const std::optional<QDateTime>& at) {
    const auto replica = copyOf(set, copy);
    if (!replica) return replica.error();
    auto replayed = replay(m_worker, set, **replica, source.journal, at);
    if (!replayed) return replayed;
    if (auto finished = (*replica)->finish(m_worker); !finished) return finished.error();
    return replayed;
  }

  Result<void> moveUnderKey(const OpenedSet& set, const QString& copy, const Place& beside, qint64 number) {
    const auto ofBackup = backupKey(set.key, set.vaultId);
    if (!ofBackup) return ofBackup.error();
    const auto ofDatabase = databaseKey(set.key, set.vaultId);
    if (!ofDatabase) return ofDatabase.error();
    {
      auto database =
          storage::Database::open(m_worker, {.location = {.path = copy}, .key = *ofBackup, .schemas = m_schemas});
      if (!database) return database.error();
      if (auto made = (*database)->backupTo(m_worker, beside.database(), *ofDatabase); !made) return made.error();
    }
    for (const QString& rest : {QString(), u"-wal"_s, u"-shm"_s}) QFile::remove(copy + rest);
    const auto moved = storage::Replica::open(beside.database(), *ofDatabase);
    return moved ? (*moved)->skipTo(number) : moved.error();
  }

  Result<void> record(const Place& beside, const Secret& key) {
    auto database =
        storage::Database::open(m_worker, {.location = {.path = beside.database()}, .key = key, .schemas = m_schemas});
    if (!database) return database.error();
    const auto recorded = (*database)->write(m_worker, [this](storage::Write& write) {
      return audit::record(write, m_surroundings.clock, {.act = audit::Act::Restored});
    });
    if (!recorded) return recorded;
    const auto head = audit::Ledger(**database).head(m_worker);
    if (!head) return head.error();
    m_head = *head;
    return {};
  }

  const Worker& m_worker;
  const Surroundings& m_surroundings;
  std::vector<storage::Schema> m_schemas;
  QByteArray m_vaultId;
  audit::Head m_head;
};

}  // namespace

Result<RestoredVault> restoreVault(const Worker& worker, const RestoreRequest& request, const Key& key,
                                   const Surroundings& surroundings, std::span<const storage::Schema> rooms) {
  if (const auto able = crypto::selfCheck(); !able) return able.error();
  // First, because an earlier one that was interrupted may have to be finished before the backups are where they
  // belong.
  auto place = RestorePlace::claim(request.to);
  if (!place) return place.error();
  const auto source = sourceOf(request);
  if (!source) return source.error();
  const auto set = openSet(worker, source->set, key, surroundings);
  if (!set) return set.error();
  const auto entry = backupIn(source->set);
  RestoredBeside restoring(worker, surroundings, rooms);
  const auto built = restoring.build(*set, *source, **place, request.at);
  if (!built) return built.error();
  const auto replaced = (*place)->take(u"replaced"_s, surroundings.clock.now());
  if (!replaced) return replaced.error();
  restoring.anchor();
  return RestoredVault{
      .replaced = *replaced, .made = entry ? entry->made : QDateTime(), .upTo = built->time, .changes = built->changes};
}

Result<Drill> drill(const Worker& worker, const QString& folder, const Key& key, const Surroundings& surroundings) {
  const auto entry = backupIn(folder);
  if (!entry) return Drill{.set = {.folder = folder}, .trouble = u"there is no whole set"_s};
  const auto set = openSet(worker, folder, key, surroundings);
  if (!set) return set.error();
  FolderBeside beside(folder);
  const auto place = beside.make();
  if (!place) return place.error();
  Drill drill{.set = *entry};
  const auto failed = [&drill](const Error& error) {
    drill.trouble = error.detail.isEmpty() ? u"it does not open"_s : error.detail;
    return drill;
  };
  const auto copy = copyOf(*set, place->backupDatabase());
  if (!copy) return failed(copy.error());
  if (const auto finished = (*copy)->finish(worker); !finished) return failed(finished.error());
  const auto counts = (*copy)->rowCounts(worker);
  if (!counts) return failed(counts.error());
  for (const qint64 count : *counts) drill.rows += count;
  drill.isSound = true;
  return drill;
}

Result<RestoreReach> newestReach(const Worker& worker, const QString& folder, const Key& key,
                                 const Surroundings& surroundings) {
  const Place vault{QDir(folder).absolutePath()};
  Error failure{Fault::NotFound, u"no backup"_s};
  const std::vector<BackupEntry> sets = backupsIn(vault.backups());
  for (const BackupEntry& entry : std::views::reverse(sets)) {
    const auto tried = drill(worker, entry.folder, key, surroundings);
    if (!tried) failure = tried.error();
    if (!tried || !tried->isSound) continue;
    const auto set = openSet(worker, entry.folder, key, surroundings);
    if (!set) return set.error();
    const auto ofJournal = journalKey(set->key, set->vaultId);
    if (!ofJournal) return ofJournal.error();
    const JournalReach reach = reachOf(vault.journal(), *ofJournal, set->vaultId, entry.number, std::nullopt);
    return RestoreReach{.set = entry, .upTo = reach.time, .changes = reach.last - entry.number};
  }
  return failure;
}

}  // namespace candor::vault
