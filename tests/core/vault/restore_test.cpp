#include "sample_vault.h"
#include "support/test.h"
#include "vault/backup_set.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::vault {

class RestoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] QString set() const { return m_sample->root() + u"/set"_s; }
  void backUpWithNote(const QString& text) {
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);
    QVERIFY(tests::addNote(**vault, text));
    const auto bytes = foreground([&](const Worker& worker) { return (*vault)->backUp(worker, set()); });
    QVERIFY_RESULT(bytes);
  }
  Result<QString> restored(const Key& key) {
    return foreground([&](const Worker& worker) {
      return tests::restore(worker, set(), m_sample->folder(), key, m_sample->surroundings(), tests::noteRooms());
    });
  }
  Result<QString> restored() { return restored(Passphrase{tests::secretOf(tests::SampleVault::Words)}); }
  QStringList notes() {
    const auto vault = m_sample->openWith(tests::SampleVault::Words);
    return vault ? tests::notesOf(**vault) : QStringList{tests::faultIn(vault)};
  }
  // Everything beside the vault, hidden things too.
  [[nodiscard]] QStringList beside() const {
    QStringList names =
        QDir(m_sample->root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(u"vault"_s);
    return names;
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void foldersOfOtherNamesAreLeftAlone() {
    for (const QString& name : {u"/set.new"_s, u"/vault.new"_s}) {
      QVERIFY(QDir().mkpath(m_sample->root() + name));
      tests::overwrite(m_sample->root() + name + u"/letter"_s, "mine");
    }

    backUpWithNote(u"kept"_s);
    QVERIFY_RESULT(restored());

    QCOMPARE(tests::contentOf(m_sample->root() + u"/set.new/letter"_s), QByteArray("mine"));
    QCOMPARE(tests::contentOf(m_sample->root() + u"/vault.new/letter"_s), QByteArray("mine"));
  }

  void replacedVaultGoesOnBeside() {
    backUpWithNote(u"old"_s);
    {
      const auto vault = m_sample->openWith(tests::SampleVault::Words);
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"new"_s));
    }

    const auto replaced = restored();

    QVERIFY_RESULT(replaced);
    QCOMPARE(notes(), QStringList{u"old"_s});
    QCOMPARE(beside(), (QStringList{u"set"_s, u"vault replaced 2026-11-12 09-14-00"_s}));
    QVERIFY(QDir(m_sample->folder()).removeRecursively());
    QVERIFY(QDir().rename(*replaced, m_sample->folder()));
    QCOMPARE(notes(), (QStringList{u"old"_s, u"new"_s}));
  }

  // The clock stands, so the name for the replaced vault is taken the second time.
  void secondRestoreLosesNoVault() {
    backUpWithNote(u"old"_s);
    QVERIFY_RESULT(restored());
    {
      const auto vault = m_sample->openWith(tests::SampleVault::Words);
      QVERIFY_RESULT(vault);
      QVERIFY(tests::addNote(**vault, u"precious"_s));
    }

    const auto replaced = restored();

    QVERIFY_RESULT(replaced);
    QCOMPARE(notes(), QStringList{u"old"_s});
    QVERIFY(QDir(m_sample->folder()).removeRecursively());
    QVERIFY(QDir().rename(*replaced, m_sample->folder()));
    QCOMPARE(notes(), (QStringList{u"old"_s, u"precious"_s}));
  }

  void vaultThatLostItsHeaderIsReplaced() {
    backUpWithNote(u"kept"_s);
    QVERIFY(QFile::remove(m_sample->place().header()));

    QVERIFY_RESULT(restored());

    QCOMPARE(notes(), QStringList{u"kept"_s});
  }

  void folderOfOtherThingsIsNotReplaced() {
    backUpWithNote(u"kept"_s);
    QVERIFY(QDir(m_sample->folder()).removeRecursively());
    QVERIFY(QDir().mkpath(m_sample->folder()));
    tests::overwrite(m_sample->folder() + u"/letter"_s, "mine");

    QCOMPARE(restored().error().fault, Fault::AlreadyThere);
    QCOMPARE(tests::contentOf(m_sample->folder() + u"/letter"_s), QByteArray("mine"));
    QCOMPARE(beside(), QStringList{u"set"_s});
  }

  void setFromAReadOnlyMediumIsRestored() {
    backUpWithNote(u"kept"_s);
    for (const QString& file : {Place{set()}.header(), Place{set()}.backupDatabase()})
      QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));

    QVERIFY_RESULT(restored());

    QCOMPARE(notes(), QStringList{u"kept"_s});
    QCOMPARE(QFile::permissions(m_sample->place().database()) & (QFile::ReadOther | QFile::WriteOwner),
             QFile::Permissions(QFile::WriteOwner));
  }

  void recoveryCodeRestores() {
    backUpWithNote(u"kept"_s);

    QVERIFY_RESULT(restored(RecoveryCode{tests::secretOf(m_sample->recoveryCode)}));
  }

  void wrongKeyChangesNothing() {
    backUpWithNote(u"kept"_s);

    QCOMPARE(restored(Passphrase{tests::secretOf("wrong")}).error().fault, Fault::WrongKey);
    QCOMPARE(beside(), QStringList{u"set"_s});
    QCOMPARE(notes(), QStringList{u"kept"_s});
  }

  void noSetIsNoVault() {
    QCOMPARE(restored().error().fault, Fault::NoVault);
    QCOMPARE(beside(), QStringList());
  }

  void setIsLeftAsItIs() {
    backUpWithNote(u"kept"_s);
    const QByteArray before = tests::contentOf(Place{set()}.backupDatabase());

    QVERIFY_RESULT(restored());

    QCOMPARE(tests::contentOf(Place{set()}.backupDatabase()), before);
    QCOMPARE(QDir(set()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{u"backup.db"_s, u"manifest.json"_s, u"vault.cnd"_s}));
  }
};

CANDOR_TEST(RestoreTest)

}  // namespace candor::vault

#include "restore_test.moc"
