#include "vault/backup_list.h"

#include "vault/folder.h"
#include "vault/place.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostManifestBytes = 64 * 1024;

struct ReasonName {
  BackupReason reason;
  QLatin1StringView name;
};
constexpr std::array ReasonNames = {
    ReasonName{BackupReason::Asked, "asked"_L1}, ReasonName{BackupReason::Daily, "daily"_L1},
    ReasonName{BackupReason::Migration, "migration"_L1}, ReasonName{BackupReason::Rekey, "rekey"_L1}};

// Sets of before reasons were told were made before migrations.
BackupReason reasonOf(const QString& name) {
  const auto* const known = std::ranges::find(ReasonNames, name, &ReasonName::name);
  return known == ReasonNames.end() ? BackupReason::Migration : known->reason;
}

qint64 wholeNumber(const QJsonValue& value, qint64 otherwise) {
  return value.isDouble() ? value.toInteger(otherwise) : otherwise;
}

}  // namespace

std::optional<BackupEntry> backupIn(const QString& folder) {
  const Place set{folder};
  const auto bytes = readWhole(set.manifest(), MostManifestBytes);
  if (!bytes || !QFileInfo::exists(set.header()) || !QFileInfo::exists(set.backupDatabase())) return std::nullopt;
  const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
  const QDateTime made = QDateTime::fromString(manifest.value("made"_L1).toString(), Qt::ISODate);
  if (manifest.value("format"_L1).toString() != "candor-backup"_L1 || !made.isValid()) return std::nullopt;
  return BackupEntry{.folder = folder,
                     .vaultId = QByteArray::fromHex(manifest.value("vault"_L1).toString().toLatin1()),
                     .made = made.toUTC(),
                     .reason = reasonOf(manifest.value("reason"_L1).toString()),
                     .bytes = wholeNumber(manifest.value("bytes"_L1), 0),
                     .number = wholeNumber(manifest.value("number"_L1), -1),
                     .erased = wholeNumber(manifest.value("erased"_L1), 0)};
}

bool isSetInPart(const QString& folder) {
  const QFileInfo about(folder);
  if (!about.isDir() || about.isSymLink()) return false;
  const Place set{folder};
  const QStringList parts{set.header(), set.backupDatabase(), set.manifest()};
  const QDir place(folder);
  const QStringList names = place.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  return std::ranges::all_of(names, [&](const QString& name) { return parts.contains(folder + u'/' + name); });
}

std::vector<BackupEntry> backupsIn(const QString& folder, const QByteArray& vaultId) {
  std::vector<BackupEntry> entries;
  const QDir place(folder);
  for (const QString& name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
    auto entry = backupIn(place.filePath(name));
    if (entry && (vaultId.isEmpty() || entry->vaultId == vaultId)) entries.push_back(*std::move(entry));
  }
  std::ranges::stable_sort(entries, {}, &BackupEntry::made);
  return entries;
}

QByteArray manifestOf(const BackupEntry& entry) {
  const auto* const reason = std::ranges::find(ReasonNames, entry.reason, &ReasonName::reason);
  QJsonObject manifest{{u"format"_s, u"candor-backup"_s},
                       {u"version"_s, 1},
                       {u"vault"_s, QString::fromLatin1(entry.vaultId.toHex())},
                       {u"made"_s, entry.made.toUTC().toString(Qt::ISODate)},
                       {u"bytes"_s, entry.bytes},
                       {u"reason"_s, QString(reason->name)},
                       {u"number"_s, entry.number}};
  if (entry.erased > 0) manifest.insert(u"erased"_s, entry.erased);
  return QJsonDocument(manifest).toJson();
}

}  // namespace candor::vault
