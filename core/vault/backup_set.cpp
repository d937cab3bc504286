#include "vault/backup_set.h"

#include "crypto/random.h"
#include "storage/database.h"
#include "vault/folder.h"
#include "vault/slots.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

// A folder made beside its place, which it takes when it is whole; otherwise it goes.
class FolderBeside {
 public:
  explicit FolderBeside(const QString& folder) : m_folder(folder), m_beside(nameBeside(folder)) {}
  ~FolderBeside() {
    if (m_isMade && !m_isKept) QDir(m_beside).removeRecursively();
  }
  FolderBeside(const FolderBeside&) = delete;
  FolderBeside& operator=(const FolderBeside&) = delete;

  [[nodiscard]] Result<Place> make() {
    if (const auto made = makeFolder(m_beside); !made) return made.error();
    m_isMade = true;
    return Place{m_beside};
  }

  [[nodiscard]] Result<void> keep() {
    if (const auto synced = syncFolder(m_beside); !synced) return synced;
    QDir().rmdir(m_folder);  // an empty one only
    if (!QDir().rename(m_beside, m_folder)) return Error{Fault::NotWritable, u"the folder could not get its name"_s};
    m_isKept = true;
    return syncFolder(QFileInfo(m_folder).absolutePath());
  }

 private:
  QString m_folder;
  QString m_beside;
  bool m_isMade = false;
  bool m_isKept = false;
};

QByteArray manifestOf(const BackupSource& source, qint64 databaseBytes) {
  const QJsonObject manifest{{u"format"_s, u"candor-backup"_s},
                             {u"version"_s, 1},
                             {u"vault"_s, QString::fromLatin1(source.vaultId.toHex())},
                             {u"made"_s, source.made.toUTC().toString(Qt::ISODate)},
                             {u"bytes"_s, databaseBytes}};
  return QJsonDocument(manifest).toJson();
}

bool holdsSomething(const QString& folder) {
  return QFileInfo::exists(folder) &&
         !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

}  // namespace

Result<qint64> backUpTo(const Worker& worker, storage::Database& database, const BackupSource& source,
                        const QString& folder) {
  const QString target = QDir(folder).absolutePath();
  if (holdsSomething(target)) return Error{Fault::AlreadyThere, {}};
  FolderBeside beside(target);
  const auto set = beside.make();
  if (!set) return set.error();
  const auto key = backupKey(source.key, source.vaultId);
  if (!key) return key.error();
  if (const auto copied = database.backupTo(worker, set->backupDatabase(), *key); !copied) return copied.error();
  const auto header = readWhole(source.header, MostHeaderBytes);
  if (!header) return header.error();
  if (const auto written = writeDurably(set->header(), *header); !written) return written.error();
  const qint64 databaseBytes = QFileInfo(set->backupDatabase()).size();
  const QByteArray manifest = manifestOf(source, databaseBytes);
  if (const auto written = writeDurably(set->manifest(), manifest); !written) return written.error();
  if (const auto kept = beside.keep(); !kept) return kept.error();
  return databaseBytes + header->size() + manifest.size();
}

QString nameBeside(const QString& folder) {
  constexpr qsizetype ChanceBytes = 8;
  const QFileInfo place(folder);
  return u"%1/.%2.partial-%3"_s.arg(place.absolutePath(), place.fileName(),
                                    QString::fromLatin1(crypto::randomBytes(ChanceBytes).toHex()));
}

QString newBackupFolder(const Place& place, const QDateTime& made) {
  const QString name = place.backups() + u'/' + made.toUTC().toString(u"yyyy-MM-dd HH-mm-ss"_s);
  QString free = name;
  for (int number = 2; QFileInfo::exists(free); ++number) free = u"%1 (%2)"_s.arg(name).arg(number);
  return free;
}

}  // namespace candor::vault
