#include "storage/database.h"
#include "vault/backup_folder.h"
#include "vault/backup_upkeep.h"
#include "vault/folder.h"
#include "vault/journal.h"
#include "vault/journal_file.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

constexpr storage::Query<storage::Columns<qint64, QByteArray>> PendingErasures(
    "SELECT number, deleted FROM erasure ORDER BY number");
constexpr storage::Sql<qint64> ErasureIsDone("DELETE FROM erasure WHERE number <= ?");

WhyHeld whyOf(const Error& error) { return error.fault == Fault::WrongKey ? WhyHeld::OtherKey : WhyHeld::NotWritable; }

}  // namespace

Result<std::vector<PendingErasure>> Upkeep::pending(const Worker& worker) {
  return m_vault.m_database->read(worker, [](storage::Read& read) -> Result<std::vector<PendingErasure>> {
    const auto rows = read.rows(PendingErasures);
    if (!rows) return rows.error();
    std::vector<PendingErasure> erasures;
    for (const auto& [number, deleted] : *rows) erasures.push_back({.number = number, .deleted = deleted});
    return erasures;
  });
}

std::vector<KnownCopy> Upkeep::ownSets() const {
  std::vector<KnownCopy> sets;
  for (const BackupEntry& set : backupsIn(m_vault.m_place.backups(), keys().vaultId))
    sets.push_back({.path = set.folder, .made = set.made, .number = set.number});
  return sets;
}

Upkeep::FromCopy Upkeep::eraseFromCopy(const Worker& worker, const KnownCopy& copy,
                                       const std::vector<PendingErasure>& all) {
  const auto isLater = [&copy](const PendingErasure& erasure) { return erasure.number > copy.number; };
  if (copy.kind == CopyKind::Archive) {
    if (std::ranges::none_of(all, isLater)) return {};
    return {.why = QFileInfo::exists(copy.path) ? WhyHeld::Sealed : WhyHeld::Unreachable, .gone = {}};
  }
  for (const QString& partial : partialsOf(copy.path))
    QDir(partial).removeRecursively();  // of a program that was killed
  const auto set = backupIn(copy.path);
  std::vector<PendingErasure> erasures;
  for (const PendingErasure& erasure : all) {
    if (isLater(erasure) && !(set && set->erased >= erasure.number)) erasures.push_back(erasure);
  }
  if (erasures.empty()) return {};
  if (!set) return {.why = WhyHeld::Unreachable, .gone = {}};
  const Keys now = keys();
  const auto key = backupKey(now.key, now.vaultId);
  if (!key) return {.why = WhyHeld::NotWritable, .gone = {}};
  const auto erased = eraseFromSet(worker, *set, *key, erasures, m_vault.m_belongings);
  if (!erased) return {.why = whyOf(erased.error()), .gone = {}};
  return {.why = std::nullopt, .gone = *erased};
}

Result<void> Upkeep::eraseFromJournal(const Worker& worker, const std::vector<PendingErasure>& erasures,
                                      storage::RowKeys rows) {
  for (const PendingErasure& erasure : erasures) {
    const auto erased = storage::rowsDeletedIn(erasure.deleted);
    if (!erased) return erased.error();
    rows += *erased;
  }
  const auto references = m_vault.m_database->references(worker, m_vault.m_belongings);
  if (!references) return references.error();
  return m_vault.m_journal->forget(std::move(rows), *references, erasures.back().number - 1);
}

Result<std::vector<StillHolding>> Upkeep::finishErasing(const Worker& worker) {
  std::vector<StillHolding> holding;
  const auto erasures = pending(worker);
  if (!erasures) return erasures.error();
  if (erasures->empty()) return holding;
  std::vector<KnownCopy> copies = ownSets();
  const auto known = knownCopies(worker, *m_vault.m_database);
  if (!known) return known.error();
  copies.insert(copies.end(), known->begin(), known->end());
  // Sets first: they still know what once belonged to the rows.
  storage::RowKeys gone;
  for (const KnownCopy& copy : copies) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    const FromCopy done = eraseFromCopy(worker, copy, *erasures);
    if (done.why) holding.push_back({.path = copy.path, .made = copy.made, .why = *done.why});
    gone += done.gone;
  }
  if (auto forgotten = eraseFromJournal(worker, *erasures, std::move(gone)); !forgotten) return forgotten.error();
  if (!holding.empty()) return holding;
  const auto done = m_vault.m_database->write(worker, [&](storage::Write& write) -> Result<void> {
    const auto removed = write.run(ErasureIsDone, erasures->back().number);
    return removed ? Result<void>() : removed.error();
  });
  if (!done) return done.error();
  return holding;
}

Result<void> Upkeep::destroyCopy(const Worker& worker, const QString& path) {
  std::vector<KnownCopy> copies = ownSets();
  const auto known = knownCopies(worker, *m_vault.m_database);
  if (!known) return known.error();
  copies.insert(copies.end(), known->begin(), known->end());
  const auto copy = std::ranges::find(copies, path, &KnownCopy::path);
  if (copy == copies.end()) return Error{Fault::NotFound, path};
  // The key in its header first: what is left of the rest then means nothing.
  if (copy->kind == CopyKind::Set && (backupIn(path) || isSetInPart(path))) {
    if (auto overwritten = overwriteInPlace(Place{path}.header()); !overwritten) return overwritten;
    if (!QDir(path).removeRecursively()) return Error{Fault::NotWritable, path};
  } else if (copy->kind == CopyKind::Archive && QFileInfo::exists(path)) {
    if (auto overwritten = overwriteInPlace(path); !overwritten) return overwritten;
    if (!QFile::remove(path)) return Error{Fault::NotWritable, path};
  }
  return forgetCopy(worker, *m_vault.m_database, path);
}

}  // namespace candor::vault
