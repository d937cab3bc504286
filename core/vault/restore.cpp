#include "audit/ledger.h"
#include "crypto/self_check.h"
#include "keychain/secret_store.h"
#include "storage/database.h"
#include "vault/anchor.h"
#include "vault/attempts.h"
#include "vault/backup_set.h"
#include "vault/ballast.h"
#include "vault/folder.h"
#include "vault/opening.h"
#include "vault/schema.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

// One restoring: from a set, by way of a folder beside, to the vault's place.
class Restoring {
 public:
  Restoring(const Worker& worker, const Surroundings& surroundings, std::span<const storage::Schema> rooms)
      : m_worker(worker), m_surroundings(surroundings), m_schemas(withOwnTables(rooms)) {}

  // Builds the vault in `beside` and proves it by opening it.
  Result<void> build(const Place& set, const Place& beside, const Key& key) {
    const auto opened = openCopiedHeader(m_worker, set, key, m_surroundings);
    if (!opened) return opened.error();
    const QByteArray& vaultId = opened->header.vaultId;
    if (auto copied = copyDatabase(set, beside, opened->key, vaultId); !copied) return copied;
    const auto header = readWhole(set.header(), MostHeaderBytes);
    if (!header) return header.error();
    if (auto written = writeDurably(beside.header(), *header); !written) return written;
    if (auto written = forgetAttempts(beside.attempts()); !written) return written;
    if (auto kept = keepBallast(beside.ballast()); !kept) return kept;
    m_vaultId = vaultId;
    const auto ofDatabase = databaseKey(opened->key, vaultId);
    return ofDatabase ? record(beside, *ofDatabase) : ofDatabase.error();
  }

  // What the restored ledger lacks, it lacks on purpose.
  void anchor() const { keepHead(m_worker, m_surroundings.keychain, m_vaultId, m_head); }

 private:
  // The copy is ours and can be written, whatever the set's medium says of its files.
  static Result<void> copyFile(const QString& from, const QString& to) {
    if (!QFileInfo(from).isReadable()) return Error{Fault::NotReadable, u"the set's database"_s};
    const bool isCopied =
        QFile::copy(from, to) && QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isCopied ? Result<void>() : Error{Fault::DiskFull, u"the set could not be copied"_s};
  }

  Result<std::unique_ptr<storage::Database>> open(const QString& path, const Secret& key) {
    return storage::Database::open(m_worker, {.location = {.path = path}, .key = key, .schemas = m_schemas});
  }

  // The set stays as it is: what is opened, and perhaps migrated, is a copy of its database.
  Result<void> copyDatabase(const Place& set, const Place& beside, const Secret& key, const QByteArray& vaultId) {
    const auto ofBackup = backupKey(key, vaultId);
    if (!ofBackup) return ofBackup.error();
    const auto ofDatabase = databaseKey(key, vaultId);
    if (!ofDatabase) return ofDatabase.error();
    const QString copy = beside.backupDatabase();
    if (!QFile::exists(set.backupDatabase())) return Error{Fault::VaultDamaged, u"the set has no database"_s};
    if (auto copied = copyFile(set.backupDatabase(), copy); !copied) return copied;
    {
      auto database = open(copy, *ofBackup);
      if (!database)
        return database.error().fault == Fault::WrongKey ? Error{Fault::VaultDamaged, {}} : database.error();
      const auto findings = (*database)->check(m_worker, storage::Thoroughness::Thorough);
      if (!findings) return findings.error();
      if (!findings->isSound()) return Error{Fault::VaultDamaged, findings->faults.join(u"; "_s)};
      if (auto made = (*database)->backupTo(m_worker, beside.database(), *ofDatabase); !made) return made;
    }
    for (const QString& rest : {QString(), u"-wal"_s, u"-shm"_s}) QFile::remove(copy + rest);
    return {};
  }

  Result<void> record(const Place& beside, const Secret& key) {
    auto database = open(beside.database(), key);
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

// Where a system cannot exchange two folders, there is a moment in which the old one has its new name already.
Result<void> renameBoth(const QString& beside, const QString& to, const QString& replaced) {
  const bool isThere = QFileInfo::exists(to);
  if (isThere && !QDir().rename(to, replaced)) return Error{Fault::NotWritable, u"the old vault could not be moved"_s};
  if (QDir().rename(beside, to)) return {};
  if (isThere) QDir().rename(replaced, to);
  return Error{Fault::NotWritable, u"the new vault could not be moved"_s};
}

// `beside` takes the place of `to`. What was there is named `replaced`, or as `beside` was if it cannot be: its path is
// returned, empty when there was nothing.
Result<QString> swapIn(const QString& beside, const QString& to, const QString& replaced) {
  const bool isThere = QFileInfo::exists(to);
  QString kept = isThere ? replaced : QString();
  if (isThere && exchangeFolders(beside, to)) {
    if (!QDir().rename(beside, replaced)) kept = beside;
  } else if (auto renamed = renameBoth(beside, to, replaced); !renamed) {
    QDir(beside).removeRecursively();
    return renamed.error();
  }
  // The old vault's automatic backups go on as the new one's.
  if (isThere) QDir().rename(Place{kept}.backups(), Place{to}.backups());
  if (auto synced = syncFolder(QFileInfo(to).absolutePath()); !synced) return synced.error();
  return kept;
}

bool isEmptyFolder(const QString& folder) {
  return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// A damaged vault may be replaced, also one that lost its header; a folder of other things may not.
Result<void> checkReplaceable(const Place& target) {
  auto checked = checkFolder(target);
  if (checked || checked.error().fault != Fault::NoVault) return checked;
  return QFile::exists(target.database()) ? Result<void>() : Error{Fault::AlreadyThere, {}};
}

}  // namespace

Result<QString> restore(const Worker& worker, const QString& from, const QString& to, const Key& key,
                        const Surroundings& surroundings, std::span<const storage::Schema> rooms) {
  if (const auto able = crypto::selfCheck(); !able) return able.error();
  const Place set{QDir(from).absolutePath()};
  const Place target{QDir(to).absolutePath()};
  const Place beside{nameBeside(target.folder)};
  const bool isThere = QFileInfo::exists(target.folder) && !isEmptyFolder(target.folder);
  std::unique_ptr<InUse> inUse;
  if (isThere) {
    if (const auto checked = checkReplaceable(target); !checked) return checked.error();
    auto claimed = InUse::claim(target.folder);
    if (!claimed) return claimed.error();
    inUse = *std::move(claimed);
  }
  if (const auto made = makeFolder(beside.folder); !made) return made.error();
  Restoring restoring(worker, surroundings, rooms);
  if (const auto built = restoring.build(set, beside, key); !built) {
    QDir(beside.folder).removeRecursively();
    return built.error();
  }
  if (!isThere) QDir().rmdir(target.folder);
  const QString time = surroundings.clock.now().toUTC().toString(u"yyyy-MM-dd HH-mm-ss"_s);
  const QString replaced = u"%1 replaced %2"_s.arg(target.folder, time);
  auto kept = swapIn(beside.folder, target.folder, replaced);
  if (kept) restoring.anchor();
  return kept;
}

}  // namespace candor::vault
