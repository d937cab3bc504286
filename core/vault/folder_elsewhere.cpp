#include "vault/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace candor::vault {

namespace {

constexpr auto OwnersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto OwnersFolder = OwnersFile | QFileDevice::ExeOwner;

bool isLink(const QString& path) {
  const QFileInfo about(path);
  return about.isSymLink() || about.isJunction();
}

}  // namespace

Result<void> makeFolder(const QString& folder) {
  if (isLink(folder)) return Error{Fault::NotYours, QStringLiteral("a link")};
  if (QFileInfo::exists(folder) &&
      !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
    return Error{Fault::AlreadyThere, {}};
  if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OwnersFolder)) return Error{Fault::NotWritable, {}};
  return {};
}

Result<void> checkFolder(const Place& place) {
  for (const QString& path : {place.folder, place.header(), place.database(), place.attempts()}) {
    if (isLink(path)) return Error{Fault::NotYours, QStringLiteral("a link")};
  }
  if (!QFileInfo::exists(place.header())) return Error{Fault::NoVault, {}};
  return {};
}

Result<void> writeDurably(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnersFile) &&
                         file.write(content) == content.size() && file.commit();
  if (isWritten) return {};
  const bool isFull = file.error() == QFileDevice::ResourceError;
  return Error{isFull ? Fault::DiskFull : Fault::NotWritable, file.errorString()};
}

Result<void> makePrivateFile(const QString& path) {
  QFile file(path);
  if (file.exists()) return Error{Fault::AlreadyThere, {}};
  if (!file.open(QIODevice::NewOnly) || !file.setPermissions(OwnersFile))
    return Error{Fault::NotWritable, file.errorString()};
  return {};
}

Result<QByteArray> readWhole(const QString& path, qsizetype most) {
  if (isLink(path)) return Error{Fault::NotYours, QStringLiteral("a link")};
  QFile file(path);
  if (!file.exists()) return Error{Fault::NotFound, {}};
  if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  QByteArray content = file.read(most + 1);
  if (content.size() > most) return Error{Fault::TooLarge, {}};
  return content;
}

bool exchangeFolders(const QString&, const QString&) { return false; }

Result<void> syncFolder(const QString&) { return {}; }  // the file systems there keep names in order themselves

struct InUse::Claim {
  explicit Claim(const QString& path) : file(path) { file.setStaleLockTime(0); }
  QLockFile file;
};

InUse::InUse(std::unique_ptr<Claim> claim) : m_claim(std::move(claim)) {}
InUse::~InUse() = default;

Result<std::unique_ptr<InUse>> InUse::claim(const QString& folder) {
  auto claim = std::make_unique<Claim>(folder + QStringLiteral("/in-use"));
  if (!claim->file.tryLock()) {
    const bool isTaken = claim->file.error() == QLockFile::LockFailedError;
    return Error{isTaken ? Fault::InUse : Fault::NotWritable, {}};
  }
  return std::unique_ptr<InUse>(new InUse(std::move(claim)));
}

}  // namespace candor::vault
