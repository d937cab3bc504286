#include "vault/overview.h"

#include "vault/folder.h"
#include "vault/opening.h"
#include "vault/place.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace candor::vault {

namespace {

qint64 bytesBelow(const QString& folder) {
  qint64 bytes = 0;
  QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
  while (files.hasNext()) bytes += QFileInfo(files.next()).size();
  return bytes;
}

}  // namespace

Result<Overview> overviewOf(const QString& folder) {
  const Place place{QDir(folder).absolutePath()};
  if (const auto checked = checkFolder(place); !checked) return checked.error();
  auto header = readHeader(place);
  if (!header) return header.error();
  return Overview{.folder = place.folder,
                  .header = *std::move(header),
                  .bytes = bytesBelow(place.folder),
                  .backups = int(QDir(place.backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()),
                  .failed = readAttempts(place.attempts())};
}

}  // namespace candor::vault
