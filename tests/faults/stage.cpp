#include "faults/stage.h"

#include "documents/documents.h"
#include "faults/made_resume.h"
#include "faults/scratch.h"
#include "session/rooms.h"
#include "vault/backup_upkeep.h"
#include "vault/opening.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr int InTheSet = 14;  // resumes of the first backup
constexpr int Since = 3;      // and of the journal after it
constexpr qint64 SecondsInADay = 86'400;

// A later program's tables: one of them is rewritten, and one is new.
std::vector<storage::Schema> laterRooms() {
  static const auto now = session::rooms();
  static const std::vector<storage::Migration> steps = [] {
    std::vector<storage::Migration> all(now[0].migrations.begin(), now[0].migrations.end());
    all.push_back({all.back().number + 1,
                   "ALTER TABLE resume ADD COLUMN colour TEXT; UPDATE resume SET colour = 'red';"
                   "CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;"
                   "INSERT INTO picture (bytes) VALUES (randomblob(300000))"});
    return all;
  }();
  std::vector<storage::Schema> later(now.begin(), now.end());
  later[0].migrations = steps;
  return later;
}

// With their permissions; a copy needs no syncing. What is never changed where it lies is not copied.
bool copyFolder(const QString& from, const QString& to) {
  constexpr auto Owners = QFile::ReadOwner | QFile::WriteOwner;
  if (!QDir().mkpath(to) || !QFile::setPermissions(to, Owners | QFile::ExeOwner)) return false;
  for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
    const QString target = to + u'/' + entry.fileName();
    if (entry.isDir()) {
      if (!copyFolder(entry.filePath(), target)) return false;
      continue;
    }
    if (entry.fileName() == u"ballast"_s) {
      if (::link(QFile::encodeName(entry.filePath()).constData(), QFile::encodeName(target).constData()) != 0)
        return false;
      continue;
    }
    QFile source(entry.filePath());
    QFile copy(target);
    const bool isCopied = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                          copy.setPermissions(Owners) && copy.write(source.readAll()) == source.size();
    if (!isCopied) return false;
  }
  return true;
}

}  // namespace

Stage::Stage() : m_root(scratch()), m_keychain(m_root.filePath(u"keychain"_s)) {}

Result<void> Stage::make() {
  if (!QDir().mkpath(secondFolder())) return Error{Fault::NotWritable, {}};
  auto created = foreground([&](const Worker& worker) {
    return vault::Vault::create(worker, {.folder = place().folder, .keychainSlot = vault::KeychainSlot::Add},
                                surroundings(), session::rooms());
  });
  if (!created) return created.error();
  if (auto filled = fill(*created->vault, 1, InTheSet); !filled) return filled;
  const auto kept = foreground([&](const Worker& worker) -> Result<void> {
    vault::Upkeep upkeep(*created->vault);
    if (auto set = upkeep.setSecondFolder(worker, secondFolder()); !set) return set;
    const auto done = upkeep.run(worker);
    return done ? Result<void>() : done.error();
  });
  if (!kept) return kept;
  if (auto filled = fill(*created->vault, InTheSet + 1, InTheSet + Since); !filled) return filled;
  created->vault.reset();
  for (const vault::BackupEntry& set : vault::backupsIn(secondFolder())) m_setsOutside += set.folder;
  m_clock.advance(SecondsInADay);
  const bool isCopied =
      copyFolder(disk(), original() + u"/disk"_s) && copyFolder(keychainFolder(), original() + u"/keychain"_s);
  return isCopied ? Result<void>() : Error{Fault::NotWritable, original()};
}

void Stage::layOut() {
  m_program = Program::This;
  for (const QString& name : {u"disk"_s, u"keychain"_s}) {
    QDir(m_root.filePath(name)).removeRecursively();
    if (!copyFolder(original() + u'/' + name, m_root.filePath(name))) qFatal("the stage cannot be laid out");
  }
}

Result<std::unique_ptr<vault::Vault>> Stage::open() {
  const auto now = session::rooms();
  const std::vector<storage::Schema> rooms =
      m_program == Program::Later ? laterRooms() : std::vector<storage::Schema>(now.begin(), now.end());
  return foreground([&](const Worker& worker) {
    return vault::Vault::open(worker, place().folder, vault::SystemKeychain{}, surroundings(), rooms);
  });
}

Secret Stage::backupKey() {
  const auto opened = foreground([&](const Worker& worker) {
    return vault::openCopiedHeader(worker, place(), vault::SystemKeychain{}, surroundings());
  });
  if (!opened) return {};
  auto key = vault::backupKey(opened->key, opened->header.vaultId);
  return key ? *std::move(key) : Secret();
}

Result<void> Stage::fill(vault::Vault& vault, int first, int last) {
  documents::Documents documents(vault.database(), m_clock);
  for (int number = first; number <= last; ++number) {
    const auto added = foreground([&](const Worker& worker) { return documents.add(worker, madeResume(4 * number)); });
    if (!added) return added.error();
    m_numbers.push_back(4 * number);
  }
  return {};
}

}  // namespace candor::faults
