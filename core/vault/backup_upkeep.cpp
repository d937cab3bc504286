#include "vault/backup_upkeep.h"

#include "storage/database.h"
#include "vault/backup_folder.h"
#include "vault/backup_schedule.h"
#include "vault/backup_set.h"
#include "vault/folder.h"
#include "vault/journal.h"
#include "vault/journal_file.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <shared_mutex>
#include <tuple>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

constexpr int HoursInADay = 24;

const QString BackupDue = u"backup due"_s;
const QString CheckDue = u"check due"_s;
const QString SecondFolder = u"second folder"_s;
const QString LastTrouble = u"backup trouble"_s;

QString textOf(const QDateTime& time) { return time.toUTC().toString(Qt::ISODate); }

// In the second folder sets of several vaults may lie.
QString nameInSecondFolder(const QByteArray& vaultId, const QString& set) {
  return u"Candor %1 %2"_s.arg(QString::fromLatin1(vaultId.toHex().first(8)), set);
}

}  // namespace

Result<QDateTime> Upkeep::noted(const Worker& worker, const QString& name) {
  const auto text = upkeepNote(worker, *m_vault.m_database, name);
  if (!text) return text.error();
  return QDateTime::fromString(*text, Qt::ISODate);
}

Upkeep::Keys Upkeep::keys() const {
  const std::shared_lock unchanged(m_vault.m_changing);
  return {.vaultId = m_vault.m_header.vaultId, .key = Secret(m_vault.m_key.bytes())};
}

Result<bool> Upkeep::isBackupDue(const Worker& worker) {
  const Keys now = keys();
  auto ofJournal = journalKey(now.key, now.vaultId);
  if (!ofJournal) return ofJournal.error();
  m_vault.m_journal->useKey(*std::move(ofJournal));
  const auto due = noted(worker, BackupDue);
  if (!due) return due.error();
  if (m_vault.m_journal->hasGap()) return true;
  return vault::isDue(*due, m_vault.m_surroundings.clock.now(), HoursBetweenBackups);
}

Result<bool> Upkeep::isDue(const Worker& worker) {
  const auto backup = isBackupDue(worker);
  if (!backup || *backup) return backup;
  const auto erasures = pending(worker);
  if (!erasures) return erasures.error();
  if (!erasures->empty()) return true;
  const auto check = noted(worker, CheckDue);
  if (!check) return check.error();
  return check->isValid() && vault::isDue(*check, m_vault.m_surroundings.clock.now(), DaysBetweenChecks * HoursInADay);
}

Result<UpkeepDone> Upkeep::run(const Worker& worker) {
  UpkeepDone done;
  removeUnfinishedIn(m_vault.m_place.backups());
  if (auto known = meetSecondFolder(worker); !known) return known.error();
  auto holding = finishErasing(worker);
  if (!holding) return holding.error();
  done.stillHolding = *std::move(holding);
  const auto backup = isBackupDue(worker);
  if (!backup) return backup.error();
  if (*backup) keepDaily(worker, done);
  if (auto checked = checkWeekly(worker, done); !checked) return checked.error();
  return done;
}

void Upkeep::keepDaily(const Worker& worker, UpkeepDone& done) {
  constexpr int SecondsInAnHour = 3600;
  auto made = backUp(worker, BackupReason::Daily);
  if (!made) {
    done.backupFailed = made.error();
    std::ignore = keepUpkeepNote(worker, *m_vault.m_database, LastTrouble, made.error().detail + u' ');
    return;
  }
  const QDateTime next = m_vault.m_surroundings.clock.now().addSecs(HoursBetweenBackups * SecondsInAnHour);
  auto noted = keepUpkeepNote(worker, *m_vault.m_database, BackupDue, textOf(next));
  if (noted) noted = keepUpkeepNote(worker, *m_vault.m_database, LastTrouble, {});
  if (!noted) done.backupFailed = noted.error();
  if (auto copied = copyToSecondFolder(worker, *made); !copied) done.secondCopyFailed = copied.error();
  done.dropped = dropOld();
  done.backedUp = *std::move(made);
}

Result<BackupEntry> Upkeep::backUp(const Worker& worker, BackupReason reason) {
  const Place& place = m_vault.m_place;
  const std::shared_lock unchanged(m_vault.m_changing);  // header and database are of one key
  const BackupSource source{.header = place.header(),
                            .vaultId = m_vault.m_header.vaultId,
                            .key = m_vault.m_key,
                            .made = m_vault.m_surroundings.clock.now(),
                            .reason = reason};
  const QString folder = newBackupFolder(place, source.made);
  const auto bytes = backUpTo(worker, *m_vault.m_database, source, folder);
  if (!bytes) return bytes.error();
  m_vault.m_journal->startSegment();
  const auto made = backupIn(folder);
  if (!made) return Error{Fault::NotReadable, u"the set that was just made"_s};
  const auto recorded = m_vault.m_database->write(worker, [&](storage::Write& write) {
    return audit::record(write, m_vault.m_surroundings.clock,
                         {.act = audit::Act::BackedUp, .subject = {}, .amount = *bytes});
  });
  if (!recorded) return recorded.error();
  return *made;
}

Result<void> Upkeep::setSecondFolder(const Worker& worker, const QString& folder) {
  const QString path = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
  if (!path.isEmpty() && !QFileInfo(path).isDir()) return Error{Fault::NotFound, {}};
  if ((path + u'/').startsWith(m_vault.m_place.folder + u'/')) return Error{Fault::Invalid, u"inside the vault"_s};
  return keepUpkeepNote(worker, *m_vault.m_database, SecondFolder, path);
}

Result<void> Upkeep::copyToSecondFolder(const Worker& worker, const BackupEntry& set) {
  const auto second = upkeepNote(worker, *m_vault.m_database, SecondFolder);
  if (!second) return second.error();
  if (second->isEmpty()) return {};
  if (!QFileInfo(*second).isDir()) return Error{Fault::NotFound, *second};
  const QString target = *second + u'/' + nameInSecondFolder(set.vaultId, QFileInfo(set.folder).fileName());
  FolderBeside beside(target);
  const auto to = beside.make();
  if (!to) return to.error();
  const Place from{set.folder};
  for (const auto& [here, there] :
       {std::pair(from.header(), to->header()), std::pair(from.backupDatabase(), to->backupDatabase()),
        std::pair(from.manifest(), to->manifest())}) {
    if (auto copied = copyDurably(here, there); !copied) return copied;
  }
  if (auto kept = beside.keep(); !kept) return kept;
  if (auto remembered =
          rememberCopy(worker, *m_vault.m_database, {.path = target, .made = set.made, .number = set.number});
      !remembered)
    return remembered;
  for (const QString& old : toDrop(backupsIn(*second, set.vaultId), m_vault.m_surroundings.clock.now())) {
    std::ignore = removeWhole(old);
    std::ignore = forgetCopy(worker, *m_vault.m_database, old);
  }
  return {};
}

// What a kill left: copies that got their name and were not remembered any more, and those that got none.
Result<void> Upkeep::meetSecondFolder(const Worker& worker) {
  const auto second = upkeepNote(worker, *m_vault.m_database, SecondFolder);
  if (!second) return second.error();
  if (second->isEmpty()) return {};
  removeUnfinishedIn(*second, nameInSecondFolder(keys().vaultId, u"*"_s));
  const auto known = knownCopies(worker, *m_vault.m_database);
  if (!known) return known.error();
  for (const BackupEntry& set : backupsIn(*second, keys().vaultId)) {
    if (std::ranges::find(*known, set.folder, &KnownCopy::path) != known->end()) continue;
    const KnownCopy copy{.path = set.folder, .made = set.made, .number = set.number};
    if (auto remembered = rememberCopy(worker, *m_vault.m_database, copy); !remembered) return remembered;
  }
  return {};
}

// The journal is kept as far back as the oldest set from which any minute of its days can be reached.
int Upkeep::dropOld() {
  const QDateTime now = m_vault.m_surroundings.clock.now();
  const QString folder = m_vault.m_place.backups();
  int dropped = 0;
  for (const QString& old : toDrop(backupsIn(folder, keys().vaultId), now)) dropped += int(removeWhole(old));
  qint64 needed = -1;
  for (const BackupEntry& set : backupsIn(folder, keys().vaultId)) {
    if (needed < 0 || set.made <= now.addDays(-JournalDays)) needed = set.number;
  }
  if (needed >= 0) m_vault.m_journal->dropBefore(needed + 1);
  return dropped;
}

// The first check is due a week after the first time that was asked.
Result<void> Upkeep::checkWeekly(const Worker& worker, UpkeepDone& done) {
  const auto due = noted(worker, CheckDue);
  if (!due) return due.error();
  const QDateTime now = m_vault.m_surroundings.clock.now();
  if (due->isValid()) {
    if (!vault::isDue(*due, now, DaysBetweenChecks * HoursInADay)) return {};
    auto soundness = m_vault.check(worker);
    if (!soundness) return soundness.error();
    done.checked = *std::move(soundness);
    if (!done.checked->isSound()) return {};  // asked again until it is
  }
  return keepUpkeepNote(worker, *m_vault.m_database, CheckDue, textOf(now.addDays(DaysBetweenChecks)));
}

Result<UpkeepState> Upkeep::state(const Worker& worker) {
  storage::Database& database = *m_vault.m_database;
  const auto backup = noted(worker, BackupDue);
  if (!backup) return backup.error();
  const auto check = noted(worker, CheckDue);
  if (!check) return check.error();
  const auto second = upkeepNote(worker, database, SecondFolder);
  if (!second) return second.error();
  const auto trouble = upkeepNote(worker, database, LastTrouble);
  if (!trouble) return trouble.error();
  auto copies = knownCopies(worker, database);
  if (!copies) return copies.error();
  return UpkeepState{.sets = backupsIn(m_vault.m_place.backups(), keys().vaultId),
                     .nextBackup = *backup,
                     .nextCheck = *check,
                     .secondFolder = *second,
                     .trouble = *trouble,
                     .copies = *std::move(copies)};
}

}  // namespace candor::vault
