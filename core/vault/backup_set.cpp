#include "vault/backup_set.h"

#include "storage/database.h"
#include "vault/folder.h"
#include "vault/slots.h"

#include <QDir>
#include <QFileInfo>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

bool holdsSomething(const QString& folder) {
  return QFileInfo::exists(folder) &&
         !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

}  // namespace

Result<qint64> backUpTo(const Worker& worker, storage::Database& database, const BackupSource& source,
                        const QString& folder) {
  const QString target = QDir(folder).absolutePath();
  if (holdsSomething(target)) return Error{Fault::AlreadyThere, {}};
  for (const QString& partial : partialsOf(target)) QDir(partial).removeRecursively();  // of a program that was killed
  FolderBeside beside(target);
  const auto set = beside.make();
  if (!set) return set.error();
  const auto key = backupKey(source.key, source.vaultId);
  if (!key) return key.error();
  const auto number = database.backupTo(worker, set->backupDatabase(), *key);
  if (!number) return number.error();
  const auto header = readWhole(source.header, MostHeaderBytes);
  if (!header) return header.error();
  if (const auto written = writeDurably(set->header(), *header); !written) return written.error();
  const qint64 databaseBytes = QFileInfo(set->backupDatabase()).size();
  const QByteArray manifest = manifestOf({.folder = target,
                                          .vaultId = source.vaultId,
                                          .made = source.made,
                                          .reason = source.reason,
                                          .bytes = databaseBytes,
                                          .number = *number});
  if (const auto written = writeDurably(set->manifest(), manifest); !written) return written.error();
  if (const auto kept = beside.keep(); !kept) return kept.error();
  return databaseBytes + header->size() + manifest.size();
}

QString newBackupFolder(const Place& place, const QDateTime& made) {
  const QString name = place.backups() + u'/' + made.toUTC().toString(u"yyyy-MM-dd HH-mm-ss"_s);
  QString free = name;
  for (int number = 2; QFileInfo::exists(free); ++number) free = u"%1 (%2)"_s.arg(name).arg(number);
  return free;
}

}  // namespace candor::vault
