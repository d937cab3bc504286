#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_set.h"
#include "vault/overview.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

// What a later version of the program would add to the tables of the sample.
constexpr std::array LaterSteps{
    storage::Migration{.number = 1, .sql = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"},
    storage::Migration{.number = 2, .sql = "CREATE INDEX note_text ON note (text);"}};
constexpr std::array LaterRooms{storage::Schema{.module = "notes", .migrations = LaterSteps}};

}  // namespace

class BackupTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] QString beside(const QString& name) const { return m_sample->root() + u'/' + name; }
  Result<QString> restoreFrom(const QString& set) {
    return foreground([&](const Worker& worker) {
      return tests::restore(worker, set, m_sample->folder(), Passphrase{tests::secretOf(tests::SampleVault::Words)},
                            m_sample->surroundings(), tests::noteRooms());
    });
  }
  static Result<qint64> backUp(Vault& vault, const QString& folder) {
    return foreground([&](const Worker& worker) { return vault.backUp(worker, folder); });
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void tablesAreChangedAfterABackup() {
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"before"_s));
    }

    QVERIFY(m_sample->open(Passphrase{tests::secretOf(tests::SampleVault::Words)}, LaterRooms));

    const QStringList sets = QDir(m_sample->place().backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(sets.size(), 1);
    QCOMPARE(overviewOf(m_sample->folder())->backups, 1);
    const auto replaced = restoreFrom(m_sample->place().backups() + u'/' + sets.first());
    QVERIFY_RESULT(replaced);
    const auto vault = m_sample->openWith(tests::SampleVault::Words);
    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), QStringList{u"before"_s});
  }

  void backupRestoresWhatWasThere() {
    const QString set = beside(u"set"_s);
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"kept"_s));
      const auto bytes = backUp(**vault, set);
      QVERIFY_RESULT(bytes);
      QVERIFY(*bytes > 4096);
      QVERIFY(tests::addNote(**vault, u"later"_s));
      QCOMPARE(backUp(**vault, set).error().fault, Fault::AlreadyThere);
    }

    const auto replaced = restoreFrom(set);

    QVERIFY_RESULT(replaced);
    QVERIFY(QFile::exists(Place{*replaced}.header()));
    const auto vault = m_sample->openWith(tests::SampleVault::Words);
    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
    QVERIFY(tests::actsOf(**vault).contains(u"restored"_s));
  }

  void backupOpensOnAnotherComputer() {
    const QString set = beside(u"set"_s);
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"kept"_s));
      QVERIFY(backUp(**vault, set));
    }
    QVERIFY(QDir(m_sample->folder()).removeRecursively());

    const auto replaced = restoreFrom(set);

    QVERIFY_RESULT(replaced);
    QCOMPARE(*replaced, QString());
    QCOMPARE(tests::notesOf(**m_sample->openWith(tests::SampleVault::Words)), QStringList{u"kept"_s});
  }

  void damagedBackupReplacesNothing() {
    const QString set = beside(u"set"_s);
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"mine"_s));
      QVERIFY(backUp(**vault, set));
    }
    QByteArray database = tests::contentOf(Place{set}.backupDatabase());
    database[database.size() / 2] = char(database.at(database.size() / 2) ^ 1);
    tests::overwrite(Place{set}.backupDatabase(), database);

    QCOMPARE(restoreFrom(set).error().fault, Fault::VaultDamaged);
    QCOMPARE(tests::notesOf(**m_sample->openWith(tests::SampleVault::Words)), QStringList{u"mine"_s});
    QCOMPARE(QDir(m_sample->root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), (QStringList{u"set"_s, u"vault"_s}));
  }
};

CANDOR_TEST(BackupTest)

}  // namespace candor::vault

#include "backup_test.moc"
