#include "sample_vault.h"

#include "vault/restore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>

namespace candor::tests {

using namespace vault;

namespace {

using namespace Qt::StringLiterals;

constexpr std::array Steps{
    storage::Migration{.number = 1, .sql = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"}};
constexpr std::array Rooms{storage::Schema{.module = "notes", .migrations = Steps}};

constexpr storage::Sql<QString> AddNote("INSERT INTO note (text) VALUES (?)");
constexpr storage::Query<storage::Columns<QString>> AllNotes("SELECT text FROM note ORDER BY id");

}  // namespace

std::span<const storage::Schema> noteRooms() { return Rooms; }

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadWrite));
  QCOMPARE(file.write(content), content.size());
  QVERIFY(file.resize(content.size()));
}

void copyFolder(const QString& from, const QString& to) {
  constexpr auto Private = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  QVERIFY(QDir().mkpath(to) && QFile::setPermissions(to, Private));
  QDirIterator files(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  while (files.hasNext()) {
    const QFileInfo file(files.next());
    const QString copy = to + u'/' + file.fileName();
    if (file.isDir())
      copyFolder(file.filePath(), copy);
    else
      QVERIFY(QFile::copy(file.filePath(), copy));
  }
}

SampleVault::SampleVault() = default;

Result<std::unique_ptr<Vault>> SampleVault::create(KeychainSlot keychainSlot) {
  auto created = foreground([&](const Worker& worker) {
    return Vault::create(
        worker, {.folder = folder(), .passphrase = secretOf(Words), .keychainSlot = keychainSlot, .logN = QuickCost},
        surroundings(), Rooms);
  });
  if (!created) return created.error();
  recoveryCode = bytesOf(created->recoveryCode);
  return std::move(created->vault);
}

Result<std::unique_ptr<Vault>> SampleVault::open(const Key& key, std::span<const storage::Schema> rooms) {
  return foreground([&](const Worker& worker) { return Vault::open(worker, folder(), key, surroundings(), rooms); });
}

Result<std::unique_ptr<Vault>> SampleVault::openWith(const QByteArray& passphrase) {
  return open(Passphrase{secretOf(passphrase)});
}

std::optional<Fault> SampleVault::faultOf(const QByteArray& passphrase) {
  const auto opened = openWith(passphrase);
  return opened ? std::nullopt : std::optional(opened.error().fault);
}

Result<qint64> addNote(Vault& vault, const QString& text) {
  return foreground([&](const Worker& worker) {
    return vault.database().write(worker, [&](storage::Write& write) { return write.insert(AddNote, text); });
  });
}

QStringList notesOf(Vault& vault) {
  const auto rows = foreground([&](const Worker& worker) {
    return vault.database().read(worker, [](storage::Read& read) { return read.rows(AllNotes); });
  });
  if (!rows) return {u"unreadable"_s};
  QStringList texts;
  for (const auto& [text] : *rows) texts += text;
  return texts;
}

QStringList actsOf(const Vault& vault) {
  const auto entries = foreground([&](const Worker& worker) { return vault.ledger().newest(worker, 1000); });
  if (!entries) return {u"unreadable"_s};
  QStringList names;
  for (const audit::Entry& entry : *entries) names.prepend(QString::fromStdString(std::string(key(entry.act))));
  return names;
}

Result<QString> restore(const Worker& worker, const QString& from, const QString& to, const vault::Key& key,
                        const vault::Surroundings& surroundings, std::span<const storage::Schema> rooms) {
  const auto restored = vault::restoreVault(worker, {.from = from, .to = to}, key, surroundings, rooms);
  if (!restored) return restored.error();
  return restored->replaced;
}

}  // namespace candor::tests
