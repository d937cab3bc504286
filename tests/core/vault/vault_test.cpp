#include "vault/vault.h"

#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_set.h"
#include "vault/overview.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::vault {

class VaultTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] QString beside(const QString& name) const { return m_sample->root() + u'/' + name; }
  Fault faultOf(const QByteArray& words = tests::SampleVault::Words) {
    return m_sample->faultOf(words).value_or(Fault::Internal);
  }
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

  void whatIsKeptIsThereAfterReopening() {
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"first"_s));
    }

    const auto vault = m_sample->openWith(tests::SampleVault::Words);

    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), QStringList{u"first"_s});
    QCOMPARE(tests::actsOf(**vault), (QStringList{u"vault_created"_s, u"unlocked"_s}));
  }

  void folderAndFilesAreTheOwnersAlone() {
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);
    QVERIFY(tests::addNote(**vault, u"x"_s));

    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_sample->folder()) & others));
    const auto files = QDir(m_sample->folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 5);
    for (const QFileInfo& file : files) QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
  }

  void everyWayOpensIt() {
    QVERIFY(m_sample->create(KeychainSlot::Add));

    QVERIFY(m_sample->openWith(tests::SampleVault::Words));
    QVERIFY(m_sample->open(RecoveryCode{tests::secretOf(m_sample->recoveryCode.toLower())}));
    QVERIFY(m_sample->open(SystemKeychain{}));
    QCOMPARE(m_sample->keychain.size(), std::size_t(3));  // slot, head of the ledger, attempts
  }

  void wrongKeysOpenNothing() {
    QVERIFY(m_sample->create());

    QCOMPARE(faultOf("correct horse battery stapl"), Fault::WrongKey);
    QCOMPARE(faultOf(""), Fault::WrongKey);
    QCOMPARE(faultOf("\xFF\xFE"), Fault::WrongKey);
    QCOMPARE(m_sample->open(RecoveryCode{tests::secretOf("0000-0000-0000-0000-0000-0000-0000")}).error().fault,
             Fault::WrongKey);
    QCOMPARE(m_sample->open(RecoveryCode{tests::secretOf("no code")}).error().fault, Fault::WrongKey);
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::WrongKey);
  }

  void failedAttemptsAreCountedAndTold() {
    QVERIFY(m_sample->create());
    const QDateTime first = m_sample->clock.now();
    QCOMPARE(faultOf("a"), Fault::WrongKey);
    m_sample->clock.advance(60);
    QCOMPARE(faultOf("b"), Fault::WrongKey);
    QCOMPARE(overviewOf(m_sample->folder())->failed.failed, 2);

    const auto vault = m_sample->openWith(tests::SampleVault::Words);

    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->failedBefore(), (Attempts{.failed = 2, .first = first, .last = m_sample->clock.now()}));
    QCOMPARE(tests::actsOf(**vault), (QStringList{u"vault_created"_s, u"unlock_failed"_s, u"unlocked"_s}));
    QCOMPARE(overviewOf(m_sample->folder())->failed.failed, 0);
  }

  void removedCountIsAFailedAttempt() {
    QVERIFY(m_sample->create());
    QVERIFY(QFile::remove(m_sample->place().attempts()));

    const auto vault = m_sample->openWith(tests::SampleVault::Words);

    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->failedBefore().failed, 1);
  }

  void secondProgramIsTold() {
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);

    QCOMPARE(faultOf(), Fault::InUse);
    QCOMPARE(restoreFrom(beside(u"set"_s)).error().fault, Fault::InUse);
  }

  void nothingIsMadeWhereSomethingIs() {
    QVERIFY(QDir().mkpath(m_sample->folder()));
    tests::overwrite(m_sample->folder() + u"/letter.txt"_s, "mine");

    QCOMPARE(m_sample->create().error().fault, Fault::AlreadyThere);
    QCOMPARE(tests::contentOf(m_sample->folder() + u"/letter.txt"_s), QByteArray("mine"));
    QCOMPARE(faultOf(), Fault::NoVault);
  }

  void emptyFolderBecomesAVault() {
    QVERIFY(QDir().mkpath(m_sample->folder()));

    QVERIFY(m_sample->create());
  }

  void noFolderIsNoVault() { QCOMPARE(faultOf(), Fault::NoVault); }

  void emptyPassphraseMakesNoVault() {
    const auto created = foreground([&](const Worker& worker) {
      return Vault::create(worker, {.folder = m_sample->folder()}, m_sample->surroundings(), tests::noteRooms());
    });

    QCOMPARE(created.error().fault, Fault::Invalid);
    QCOMPARE(faultOf(), Fault::NoVault);
  }

  void infoNeedsNoKey() {
    QVERIFY(m_sample->create(KeychainSlot::Add));

    const auto about = overviewOf(m_sample->folder());

    QVERIFY_RESULT(about);
    QCOMPARE(about->header.slots.size(), std::size_t(3));
    QCOMPARE(about->header.slots[0].kind, SlotKind::Passphrase);
    QCOMPARE(about->header.slots[0].cost->logN, tests::QuickCost);
    QCOMPARE(about->header.slots[0].created, m_sample->clock.now());
    QVERIFY(about->bytes > qint64(4) << 20);
  }

  void soundVaultIsFoundSound() {
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);

    const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });

    QVERIFY_RESULT(soundness);
    QVERIFY(soundness->isSound());
    QVERIFY(soundness->pages > 1);
    QCOMPARE(soundness->ledger.count, 1);
  }

  void nothingOfItIsReadable() {
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      for (int i = 0; i < 100; ++i) QVERIFY(tests::addNote(**vault, u"CANARY-%1"_s.arg(i)));
      QVERIFY(backUp(**vault, beside(u"set"_s)));
    }
    for (const QString& file : {m_sample->place().database(), Place{beside(u"set"_s)}.backupDatabase()}) {
      const QByteArray bytes = tests::contentOf(file);
      QVERIFY(bytes.size() > 4096);
      QVERIFY(!bytes.startsWith("SQLite format"));
      QVERIFY(!bytes.contains("CANARY"));
    }
  }
};

CANDOR_TEST(VaultTest)

}  // namespace candor::vault

#include "vault_test.moc"
