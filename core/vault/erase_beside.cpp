#include "vault/erase_beside.h"

#include "vault/place.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

bool holdsAVault(const Place& place) {
  return QFileInfo::exists(place.header()) || QFileInfo::exists(place.database()) || QFileInfo::exists(place.backups());
}

}  // namespace

QStringList vaultsKeptBeside(const QString& folder) {
  const QFileInfo own(QDir(folder).absolutePath());
  const QString name = QRegularExpression::escape(own.fileName());
  const QRegularExpression kept(
      QRegularExpression::anchoredPattern(uR"(%1 (replaced|damaged) \d{4}-\d\d-\d\d \d\d-\d\d-\d\d)"_s.arg(name)));
  const QDir around(own.absolutePath());
  QStringList found;
  const QStringList folders =
      around.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
  for (const QString& each : folders) {
    if (kept.match(each).hasMatch() && holdsAVault(Place{around.filePath(each)})) found += around.filePath(each);
  }
  return found;
}

}  // namespace candor::vault
