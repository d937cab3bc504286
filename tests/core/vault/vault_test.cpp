#include "vault/vault.h"

#include "crypto/digest.h"
#include "keychain/store_in_memory.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/test.h"
#include "vault/backup_set.h"
#include "vault/header_bytes.h"
#include "vault/overview.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

using storage::Columns;
using storage::Query;
using storage::Read;
using storage::Sql;
using storage::Write;
using Mood = keychain::StoreInMemory::Mood;

constexpr std::array NotesSteps{
    storage::Migration{.number = 1, .sql = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"}};
constexpr std::array Rooms{storage::Schema{.module = "notes", .migrations = NotesSteps}};
constexpr std::array MoreSteps{NotesSteps[0],
                               storage::Migration{.number = 2, .sql = "CREATE INDEX note_text ON note (text);"}};
constexpr std::array LaterRooms{storage::Schema{.module = "notes", .migrations = MoreSteps}};

constexpr Sql<QString> AddNote("INSERT INTO note (text) VALUES (?)");
constexpr Query<Columns<QString>> Notes("SELECT text FROM note ORDER BY id");

constexpr int TestCost = 15;
const QByteArray Words = "correct horse battery staple";

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

}  // namespace

class VaultTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<keychain::StoreInMemory> m_keychain;
  tests::FixedClock m_clock;
  QByteArray m_code;  // of the vault made last

  [[nodiscard]] QString path() const { return m_folder->filePath(u"vault"_s); }
  [[nodiscard]] Place place() const { return {path()}; }
  [[nodiscard]] Surroundings surroundings() { return {.clock = m_clock, .keychain = *m_keychain}; }

  Result<std::unique_ptr<Vault>> create(KeychainSlot keychainSlot = KeychainSlot::None) {
    auto created = foreground([&](const Worker& worker) {
      return Vault::create(
          worker,
          {.folder = path(), .passphrase = tests::secretOf(Words), .keychainSlot = keychainSlot, .logN = TestCost},
          surroundings(), Rooms);
    });
    if (!created) return created.error();
    m_code = tests::bytesOf(created->recoveryCode);
    return std::move(created->vault);
  }
  Result<std::unique_ptr<Vault>> open(const Key& key, std::span<const storage::Schema> rooms = Rooms) {
    return foreground([&](const Worker& worker) { return Vault::open(worker, path(), key, surroundings(), rooms); });
  }
  Result<std::unique_ptr<Vault>> openWith(const QByteArray& words) { return open(Passphrase{tests::secretOf(words)}); }
  Fault faultOf(const QByteArray& words = Words) {
    const auto opened = openWith(words);
    return opened ? Fault::Internal : opened.error().fault;
  }
  static Result<qint64> note(Vault& vault, const QString& text) {
    return foreground([&](const Worker& worker) {
      return vault.database().write(worker, [&](Write& write) { return write.insert(AddNote, text); });
    });
  }
  static QStringList notes(Vault& vault) {
    const auto rows = foreground([&](const Worker& worker) {
      return vault.database().read(worker, [](Read& read) { return read.rows(Notes); });
    });
    QStringList texts;
    for (const auto& [text] : *rows) texts += text;
    return texts;
  }
  static QStringList acts(const Vault& vault) {
    const auto entries = foreground([&](const Worker& worker) { return vault.ledger().newest(worker, 100); });
    QStringList names;
    for (const audit::Entry& entry : *entries) names.prepend(QString::fromStdString(std::string(key(entry.act))));
    return names;
  }
  Result<QString> restoreFrom(const QString& set) {
    return foreground([&](const Worker& worker) {
      return restore(worker, set, path(), Passphrase{tests::secretOf(Words)}, surroundings(), Rooms);
    });
  }
  static Result<qint64> backUp(Vault& vault, const QString& folder) {
    return foreground([&](const Worker& worker) { return vault.backUp(worker, folder); });
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<keychain::StoreInMemory>();
    m_clock.set(tests::FixedClock().now());
  }

  void whatIsKeptIsThereAfterReopening() {
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      QVERIFY(note(**vault, u"first"_s));
    }

    const auto vault = openWith(Words);

    QVERIFY_RESULT(vault);
    QCOMPARE(notes(**vault), QStringList{u"first"_s});
    QCOMPARE(acts(**vault), (QStringList{u"vault_created"_s, u"unlocked"_s}));
  }

  void folderAndFilesAreTheOwnersAlone() {
    const auto vault = create();
    QVERIFY_RESULT(vault);
    QVERIFY(note(**vault, u"x"_s));

    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    const auto files = QDir(path()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 5);
    for (const QFileInfo& file : files) QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
  }

  void everyWayOpensIt() {
    QVERIFY(create(KeychainSlot::Add));

    QVERIFY(openWith(Words));
    QVERIFY(open(RecoveryCode{tests::secretOf(m_code.toLower())}));
    QVERIFY(open(SystemKeychain{}));
    QCOMPARE(m_keychain->size(), std::size_t(1));
  }

  void wrongKeysOpenNothing() {
    QVERIFY(create());

    QCOMPARE(faultOf("correct horse battery stapl"), Fault::WrongKey);
    QCOMPARE(faultOf(""), Fault::WrongKey);
    QCOMPARE(faultOf("\xFF\xFE"), Fault::WrongKey);
    QCOMPARE(open(RecoveryCode{tests::secretOf("0000-0000-0000-0000-0000-0000-0000")}).error().fault, Fault::WrongKey);
    QCOMPARE(open(RecoveryCode{tests::secretOf("no code")}).error().fault, Fault::WrongKey);
    QCOMPARE(open(SystemKeychain{}).error().fault, Fault::WrongKey);
  }

  void failedAttemptsAreCountedAndTold() {
    QVERIFY(create());
    const QDateTime first = m_clock.now();
    QCOMPARE(faultOf("a"), Fault::WrongKey);
    m_clock.advance(60);
    QCOMPARE(faultOf("b"), Fault::WrongKey);
    QCOMPARE(overviewOf(path())->failed.failed, 2);

    const auto vault = openWith(Words);

    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->failedBefore(), (Attempts{.failed = 2, .first = first, .last = m_clock.now()}));
    QCOMPARE(acts(**vault), (QStringList{u"vault_created"_s, u"unlock_failed"_s, u"unlocked"_s}));
    QCOMPARE(overviewOf(path())->failed.failed, 0);
  }

  void removedCountIsAFailedAttempt() {
    QVERIFY(create());
    QVERIFY(QFile::remove(place().attempts()));

    const auto vault = openWith(Words);

    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->failedBefore().failed, 1);
  }

  void secondProgramIsTold() {
    const auto vault = create();
    QVERIFY_RESULT(vault);

    QCOMPARE(faultOf(), Fault::InUse);
    QCOMPARE(restoreFrom(m_folder->filePath(u"set"_s)).error().fault, Fault::InUse);
  }

  void nothingIsMadeWhereSomethingIs() {
    QVERIFY(QDir().mkpath(path()));
    overwrite(path() + u"/letter.txt"_s, "mine");

    QCOMPARE(create().error().fault, Fault::AlreadyThere);
    QCOMPARE(contentOf(path() + u"/letter.txt"_s), QByteArray("mine"));
    QCOMPARE(faultOf(), Fault::NoVault);
  }

  void emptyFolderBecomesAVault() {
    QVERIFY(QDir().mkpath(path()));

    QVERIFY(create());
  }

  void noFolderIsNoVault() { QCOMPARE(faultOf(), Fault::NoVault); }

  void emptyPassphraseMakesNoVault() {
    const auto created = foreground(
        [&](const Worker& worker) { return Vault::create(worker, {.folder = path()}, surroundings(), Rooms); });

    QCOMPARE(created.error().fault, Fault::Invalid);
    QCOMPARE(faultOf(), Fault::NoVault);
  }

  void keychainThatFailsLeavesNoVault() {
    for (const auto& [mood, fault] :
         {std::pair(Mood::Absent, Fault::NoKeychain), {Mood::Locked, Fault::KeychainLocked}}) {
      m_keychain->setMood(mood);
      QCOMPARE(create(KeychainSlot::Add).error().fault, fault);
      QCOMPARE(faultOf(), Fault::NoVault);
    }
    m_keychain->setMood(Mood::Well);
    QVERIFY(create(KeychainSlot::Add));
  }

  void keychainThatFailsLeavesTheOtherWays() {
    QVERIFY(create(KeychainSlot::Add));
    m_keychain->setMood(Mood::Absent);
    QCOMPARE(open(SystemKeychain{}).error().fault, Fault::NoKeychain);
    m_keychain->setMood(Mood::Locked);
    QCOMPARE(open(SystemKeychain{}).error().fault, Fault::KeychainLocked);

    QVERIFY(openWith(Words));
  }

  void keychainThatWasResetOpensNothing() {
    QVERIFY(create(KeychainSlot::Add));
    m_keychain->lose(keychainItem(overviewOf(path())->header.vaultId, SlotId(3)));

    QCOMPARE(open(SystemKeychain{}).error().fault, Fault::WrongKey);
  }

  void foreignFoldersAreRefused() {
    QVERIFY(create());
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(path(), link));
    const auto throughLink = foreground([&](const Worker& worker) {
      return Vault::open(worker, link, Passphrase{tests::secretOf(Words)}, surroundings(), Rooms);
    });
    QCOMPARE(throughLink.error().fault, Fault::NotYours);

    for (const QString& file : {path(), place().header(), place().database(), place().attempts()}) {
      const auto before = QFile::permissions(file);
      QVERIFY(QFile::setPermissions(file, before | QFile::ReadOther));
      QCOMPARE(faultOf(), Fault::NotYours);
      QVERIFY(QFile::setPermissions(file, before & ~(QFile::ReadOther | QFile::ReadUser)));
      QVERIFY(QFile::setPermissions(
          file, QFile::ReadOwner | QFile::WriteOwner | (file == path() ? QFile::ExeOwner : QFile::Permissions())));
    }
    QVERIFY(openWith(Words));
  }

  void headerThatIsALinkIsRefused() {
    QVERIFY(create());
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::rename(place().header(), elsewhere));
    QVERIFY(QFile::link(elsewhere, place().header()));

    QCOMPARE(faultOf(), Fault::NotYours);
  }

  void laterVersionIsLeftAsItIs() {
    QVERIFY(create());
    QByteArray header = contentOf(place().header());
    header[9] = 2;
    header = header.chopped(crypto::DigestSize) + crypto::sha256(header.chopped(crypto::DigestSize));
    overwrite(place().header(), header);

    QCOMPARE(faultOf(), Fault::NewerVault);
    QCOMPARE(contentOf(place().header()), header);
  }

  void laterTablesAreLeftAsTheyAre() {
    QVERIFY(create());
    QVERIFY(open(Passphrase{tests::secretOf(Words)}, LaterRooms));
    const QByteArray before = contentOf(place().database());

    QCOMPARE(faultOf(), Fault::NewerVault);
    QCOMPARE(contentOf(place().database()), before);
  }

  void tablesAreChangedAfterABackup() {
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      QVERIFY(note(**vault, u"before"_s));
    }

    QVERIFY(open(Passphrase{tests::secretOf(Words)}, LaterRooms));

    const QStringList sets = QDir(place().backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(sets.size(), 1);
    QCOMPARE(overviewOf(path())->backups, 1);
    const auto replaced = restoreFrom(place().backups() + u'/' + sets.first());
    QVERIFY_RESULT(replaced);
    const auto vault = openWith(Words);
    QVERIFY_RESULT(vault);
    QCOMPARE(notes(**vault), QStringList{u"before"_s});
  }

  void damagedHeaderIsSaid() {
    QVERIFY(create());
    const QByteArray header = contentOf(place().header());

    overwrite(place().header(), header.first(100));
    QCOMPARE(faultOf(), Fault::VaultDamaged);
    overwrite(place().header(), {});
    QCOMPARE(faultOf(), Fault::VaultDamaged);
    overwrite(place().header(), QByteArray(20'000, 'x'));
    QCOMPARE(faultOf(), Fault::VaultDamaged);
    overwrite(place().header(), header);
    QVERIFY(openWith(Words));
  }

  // Also where the flipped bit is one that no slot is bound to: then the HMAC tells.
  void noFlippedBitOfTheHeaderIsOverlooked() {
    QVERIFY(create(KeychainSlot::Add));
    const QByteArray header = contentOf(place().header());
    for (qsizetype bit = 0; bit < header.size() * 8; bit += 7) {
      QByteArray flipped = header;
      flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
      overwrite(place().header(), flipped);

      const auto opened = open(SystemKeychain{});

      QVERIFY2(!opened, qPrintable(QString::number(bit)));
      const Fault fault = opened.error().fault;
      QVERIFY(fault == Fault::WrongKey || fault == Fault::VaultDamaged || fault == Fault::NewerVault);
    }
  }

  void databaseOfAnotherVaultIsNotTaken() {
    QVERIFY(create());
    const QByteArray database = contentOf(place().database());
    QVERIFY(QDir(path()).removeRecursively());
    QVERIFY(create());
    overwrite(place().database(), database);

    QCOMPARE(faultOf(), Fault::VaultDamaged);
  }

  void missingDatabaseIsNotMadeAnew() {
    QVERIFY(create());
    QVERIFY(QFile::remove(place().database()));

    QCOMPARE(faultOf(), Fault::VaultDamaged);
    QVERIFY(!QFile::exists(place().database()));
  }

  void damagedPageIsFound() {
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      for (int i = 0; i < 200; ++i) QVERIFY(note(**vault, QString(500, u'n')));
    }
    QByteArray database = contentOf(place().database());
    const qsizetype at = database.size() - 2000;
    database[at] = char(database.at(at) ^ 1);
    overwrite(place().database(), database);

    const auto vault = openWith(Words);

    QVERIFY_RESULT(vault);
    const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });
    QVERIFY_RESULT(soundness);
    QVERIFY(!soundness->isSound());
    QCOMPARE(soundness->damagedPages, 1);
  }

  void soundVaultIsFoundSound() {
    const auto vault = create();
    QVERIFY_RESULT(vault);

    const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });

    QVERIFY_RESULT(soundness);
    QVERIFY(soundness->isSound());
    QVERIFY(soundness->pages > 1);
    QCOMPARE(soundness->ledger.count, 1);
  }

  void backupRestoresWhatWasThere() {
    const QString set = m_folder->filePath(u"set"_s);
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      QVERIFY(note(**vault, u"kept"_s));
      const auto bytes = backUp(**vault, set);
      QVERIFY_RESULT(bytes);
      QVERIFY(*bytes > 4096);
      QVERIFY(note(**vault, u"later"_s));
      QCOMPARE(backUp(**vault, set).error().fault, Fault::AlreadyThere);
    }

    const auto replaced = restoreFrom(set);

    QVERIFY_RESULT(replaced);
    QVERIFY(QFile::exists(Place{*replaced}.header()));
    const auto vault = openWith(Words);
    QVERIFY_RESULT(vault);
    QCOMPARE(notes(**vault), QStringList{u"kept"_s});
    QVERIFY(acts(**vault).contains(u"restored"_s));
  }

  void backupOpensOnAnotherComputer() {
    const QString set = m_folder->filePath(u"set"_s);
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      QVERIFY(note(**vault, u"kept"_s));
      QVERIFY(backUp(**vault, set));
    }
    QVERIFY(QDir(path()).removeRecursively());

    const auto replaced = restoreFrom(set);

    QVERIFY_RESULT(replaced);
    QCOMPARE(*replaced, QString());
    QCOMPARE(notes(**openWith(Words)), QStringList{u"kept"_s});
  }

  void damagedBackupReplacesNothing() {
    const QString set = m_folder->filePath(u"set"_s);
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      QVERIFY(note(**vault, u"mine"_s));
      QVERIFY(backUp(**vault, set));
    }
    QByteArray database = contentOf(Place{set}.backupDatabase());
    database[database.size() / 2] = char(database.at(database.size() / 2) ^ 1);
    overwrite(Place{set}.backupDatabase(), database);

    QCOMPARE(restoreFrom(set).error().fault, Fault::VaultDamaged);
    QCOMPARE(notes(**openWith(Words)), QStringList{u"mine"_s});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), (QStringList{u"set"_s, u"vault"_s}));
  }

  void infoNeedsNoKey() {
    QVERIFY(create(KeychainSlot::Add));

    const auto about = overviewOf(path());

    QVERIFY_RESULT(about);
    QCOMPARE(about->header.slots.size(), std::size_t(3));
    QCOMPARE(about->header.slots[0].kind, SlotKind::Passphrase);
    QCOMPARE(about->header.slots[0].cost->logN, TestCost);
    QCOMPARE(about->header.slots[0].created, m_clock.now());
    QVERIFY(about->bytes > qint64(4) << 20);
  }

  void nothingOfItIsReadable() {
    {
      const auto vault = create();
      QVERIFY_RESULT(vault);
      for (int i = 0; i < 100; ++i) QVERIFY(note(**vault, u"CANARY-%1"_s.arg(i)));
      QVERIFY(backUp(**vault, m_folder->filePath(u"set"_s)));
    }
    for (const QString& file : {place().database(), Place{m_folder->filePath(u"set"_s)}.backupDatabase()}) {
      const QByteArray bytes = contentOf(file);
      QVERIFY(bytes.size() > 4096);
      QVERIFY(!bytes.startsWith("SQLite format"));
      QVERIFY(!bytes.contains("CANARY"));
    }
  }
};

CANDOR_TEST(VaultTest)

}  // namespace candor::vault

#include "vault_test.moc"
