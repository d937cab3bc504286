#include "vault/backup_folder.h"

#include "crypto/random.h"
#include "vault/folder.h"
#include "vault/journal_file.h"

#include <QDir>
#include <QFileInfo>

#include <tuple>

namespace candor::vault {

using namespace Qt::StringLiterals;

namespace {

// What the slots of its header open is nobody's then, whatever the disk keeps of the rest.
bool removeSet(const QString& folder) {
  std::ignore = overwriteInPlace(Place{folder}.header());
  return QDir(folder).removeRecursively();
}

}  // namespace

FolderBeside::FolderBeside(const QString& folder) : m_folder(folder), m_beside(nameBeside(folder)) {}

FolderBeside::~FolderBeside() {
  if (m_isMade && !m_isKept) removeSet(m_beside);
}

Result<Place> FolderBeside::make() {
  if (const auto made = makeFolder(m_beside); !made) return made.error();
  m_isMade = true;
  return Place{m_beside};
}

Result<void> FolderBeside::keep() {
  if (const auto synced = syncFolder(m_beside); !synced) return synced;
  QDir().rmdir(m_folder);  // an empty one only
  if (!QDir().rename(m_beside, m_folder)) return Error{Fault::NotWritable, u"the folder could not get its name"_s};
  m_isKept = true;
  return syncFolder(QFileInfo(m_folder).absolutePath());
}

Result<void> FolderBeside::replace() {
  if (const auto synced = syncFolder(m_beside); !synced) return synced;
  if (!exchangeFolders(m_beside, m_folder)) {
    if (!removeWhole(m_folder)) return Error{Fault::NotWritable, u"the old folder stays"_s};
    return keep();
  }
  auto synced = syncFolder(QFileInfo(m_folder).absolutePath());
  // What now has the name beside goes at the latest with the next upkeep.
  removeSet(m_beside);
  return synced;
}

QString nameBeside(const QString& folder) {
  constexpr qsizetype ChanceBytes = 8;
  const QFileInfo place(folder);
  return u"%1/.%2.partial-%3"_s.arg(place.absolutePath(), place.fileName(),
                                    QString::fromLatin1(crypto::randomBytes(ChanceBytes).toHex()));
}

QStringList partialsOf(const QString& folder) {
  const QFileInfo place(folder);
  const QDir above(place.absolutePath());
  const QString begin = u".%1.partial-"_s.arg(place.fileName());
  QStringList partials;
  for (const QString& name : above.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
    if (name.startsWith(begin)) partials += above.filePath(name);
  }
  return partials;
}

bool removeWhole(const QString& folder) {
  const QString beside = nameBeside(folder);
  return QDir().rename(folder, beside) && removeSet(beside);
}

void removeUnfinishedIn(const QString& folder, const QString& names) {
  const QDir place(folder);
  for (const QString& name :
       place.entryList({u".%1.partial-*"_s.arg(names)}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
    removeSet(place.filePath(name));
}

}  // namespace candor::vault
