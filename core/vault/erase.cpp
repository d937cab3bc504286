#include "vault/erase.h"

#include "keychain/secret_store.h"
#include "vault/anchor.h"
#include "vault/backup_folder.h"
#include "vault/backup_list.h"
#include "vault/ballast.h"
#include "vault/erase_beside.h"
#include "vault/exchange.h"
#include "vault/folder.h"
#include "vault/journal_file.h"
#include "vault/new_header.h"
#include "vault/opening.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

// The overwritten header under another name: while it is there, an erasure is not at its end.
QString erasedMark(const Place& place) { return place.folder + u"/vault.erased"_s; }

// Every copy of a header below the folder and in what was being built beside it, so of the wrapped key.
QStringList headersIn(const Place& place) {
  QStringList headers;
  for (const QString& folder : QStringList{place.folder} + unfinishedBeside(place)) {
    QDirIterator files(folder, {u"vault.cnd*"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) headers += files.next();
  }
  return headers;
}

class Erasing {
 public:
  Erasing(const Worker& worker, Place place, const Surroundings& surroundings)
      : m_worker(worker), m_place(std::move(place)), m_surroundings(surroundings) {}

  // Ours, a vault or what is left of one, and open nowhere.
  Result<void> claim() {
    if (auto checked = checkErasable(m_place); !checked) return checked;
    auto inUse = InUse::claim(m_place.folder);
    if (!inUse) return inUse.error();
    m_inUse = *std::move(inUse);
    std::ignore = settleExchange(m_place);  // the header in the place goes in any case
    return {};
  }

  Result<void> destroyKeys() {
    const auto header = readHeader(m_place);
    giveUpBallast(m_place.ballast());
    const QString own = m_place.header();
    const QStringList headers = headersIn(m_place);
    // The vault's own first.
    if (QFileInfo::exists(own)) {
      if (auto gone = overwriteInPlace(own); !gone) return gone;
      if (!QFile::rename(own, erasedMark(m_place))) QFile::remove(own);
      note(ErasedPart::Header);
    }
    for (const QString& path : headers) {
      if (path == own) continue;
      if (auto gone = overwriteInPlace(path); !gone) return gone;
      QFile::remove(path);
      note(ErasedPart::BackupHeaders);
    }
    std::ignore = syncFolder(m_place.folder);
    if (header) forgetInKeychain(*header);
    return {};
  }

  // Of all that is kept beside, before any file of it goes.
  void destroyKeysBeside() {
    for (const QString& folder : vaultsKeptBeside(m_place.folder)) {
      auto beside = std::make_unique<Erasing>(m_worker, Place{folder}, m_surroundings);
      if (beside->claim() && beside->destroyKeys())
        m_beside.push_back(std::move(beside));
      else
        m_erased.mayStillHold.push_back({.path = folder, .made = QFileInfo(folder).lastModified()});
    }
  }

  void removeBeside() {
    for (const std::unique_ptr<Erasing>& beside : m_beside) {
      beside->removeFiles();
      const ErasedVault gone = beside->done();
      m_erased.left += gone.left;
      m_erased.isKeychainUnsettled |= gone.isKeychainUnsettled;
      note(ErasedPart::KeptBeside);
    }
  }

  void destroyOutside(const std::vector<KnownCopy>& outside) {
    for (const KnownCopy& copy : outside) {
      if (copy.kind == CopyKind::Set && destroySet(copy.path))
        note(ErasedPart::OutsideCopies);
      else
        m_erased.mayStillHold.push_back(copy);
    }
  }

  void removeFiles() {
    const QString database = m_place.database();
    for (const QString& path : {database, database + u"-wal"_s, database + u"-shm"_s}) {
      if (remove(path)) note(ErasedPart::Database);
    }
    if (removeFolder(m_place.journal())) note(ErasedPart::Journal);
    if (removeFolder(m_place.backups())) note(ErasedPart::Backups);
    for (const QString& unfinished : unfinishedBeside(m_place)) {
      if (removeFolder(unfinished)) note(ErasedPart::Rest);
    }
    QDir folder(m_place.folder);
    const QString mark = QFileInfo(erasedMark(m_place)).fileName();
    for (const QString& name : folder.entryList({u"vault.*"_s, u"ballast*"_s}, QDir::Files | QDir::Hidden)) {
      if (name != mark && remove(folder.filePath(name))) note(ErasedPart::Rest);
    }
    if (m_erased.left.isEmpty()) remove(erasedMark(m_place));
    QDir().rmdir(m_place.folder);  // unless the user keeps other things there
    std::ignore = syncFolder(QFileInfo(m_place.folder).absolutePath());
  }

  [[nodiscard]] ErasedVault done() { return std::move(m_erased); }

 private:
  void note(ErasedPart part) {
    if (std::ranges::find(m_erased.removed, part) == m_erased.removed.end()) m_erased.removed.push_back(part);
  }

  // With what a program that was killed was making of it.
  static bool destroySet(const QString& path) {
    for (const QString& partial : partialsOf(path)) {
      if (overwriteInPlace(Place{partial}.header())) QDir(partial).removeRecursively();
    }
    const bool isOurs = backupIn(path) || isSetInPart(path);
    return isOurs && overwriteInPlace(Place{path}.header()) && QDir(path).removeRecursively();
  }

  void forgetInKeychain(const Header& header) {
    keychain::SecretStore& keychain = m_surroundings.keychain;
    if (!keychain.answersAtOnce()) {
      m_erased.isKeychainUnsettled = true;
      return;
    }
    forgetKeychainSlots(m_worker, header, keychain);
    forgetHead(m_worker, keychain, header.vaultId);
    note(ErasedPart::KeychainItems);
  }

  // Whether there was something, and now is not.
  bool remove(const QString& path) {
    if (!QFileInfo::exists(path)) return false;
    if (QFile::remove(path)) return true;
    m_erased.left += path;
    return false;
  }
  bool removeFolder(const QString& path) {
    if (!QFileInfo::exists(path)) return false;
    if (QDir(path).removeRecursively()) return true;
    m_erased.left += path;
    return false;
  }

  const Worker& m_worker;
  const Place m_place;
  const Surroundings& m_surroundings;
  std::unique_ptr<InUse> m_inUse;
  std::vector<std::unique_ptr<Erasing>> m_beside;
  ErasedVault m_erased;
};

}  // namespace

Result<void> checkErasable(const Place& place) {
  auto checked = checkFolder(place);
  if (checked || checked.error().fault != Fault::NoVault) return checked;
  const bool isPart =
      QFileInfo::exists(erasedMark(place)) || QFileInfo::exists(place.database()) || QFileInfo::exists(place.backups());
  return isPart ? Result<void>() : checked;
}

bool isErasedInPart(const QString& folder) { return QFileInfo::exists(erasedMark(Place{folder})); }

Result<ErasedVault> eraseVault(const Worker& worker, const QString& folder, const Surroundings& surroundings,
                               const std::vector<KnownCopy>& outside) {
  Erasing erasing(worker, Place{QDir(folder).absolutePath()}, surroundings);
  if (const auto claimed = erasing.claim(); !claimed) return claimed.error();
  // First, because only an open vault knows them: killed here, it can be opened and erased again.
  erasing.destroyOutside(outside);
  if (const auto destroyed = erasing.destroyKeys(); !destroyed) return destroyed.error();
  erasing.destroyKeysBeside();
  erasing.removeBeside();
  erasing.removeFiles();
  return erasing.done();
}

}  // namespace candor::vault
