// From no vault to an open one and back, as a person goes: by keys, in the widgets.
#include "ui/unlock/at_the_door.h"
#include "unlock/first_start.h"
#include "unlock/rescue_page.h"
#include "vault/backup_upkeep.h"
#include "vault/slots.h"

#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::unlock {

class UnlockTest : public AtTheDoor {
  Q_OBJECT

 private Q_SLOTS:
  void init() { prepare(); }
  void cleanup() { m_session.reset(); }

  void firstStartMakesAVaultWhoseCodeWasConfirmed() {
    FirstStart start(door(), entered());
    start.resize(1280, 800);
    start.show();
    QPushButton* create = buttonNamed(start, u"Create vault"_s);
    QVERIFY(!create->isEnabled());

    QTest::keyClicks(fieldNamed(start, u"Passphrase"_s), Passphrase);
    QVERIFY(!create->isEnabled());
    QTest::keyClicks(fieldNamed(start, u"Passphrase again"_s), Passphrase);
    QVERIFY(create->isEnabled());
    QTest::keyClick(fieldNamed(start, u"Passphrase again"_s), Qt::Key_Return);
    auto* code = start.findChild<CodeView*>();
    QTRY_VERIFY(!code->code().isEmpty());

    const QString signs_ = lettersOf(code->code());
    auto* group = fieldNamed(start, u"Last four characters of the code"_s);
    QTest::keyClicks(group, u"####"_s);
    QVERIFY(!buttonNamed(start, u"Open Candor"_s)->isEnabled());
    QVERIFY(says(start, u"not the end of the code"_s));
    group->clear();
    QTest::keyClicks(group, signs_.last(4).toLower());
    QVERIFY(!m_session);
    QTest::keyClick(group, Qt::Key_Return);
    QVERIFY(m_session);
    QVERIFY(code->code().isEmpty());
  }

  void weakPassphraseMakesNoVault() {
    FirstStart start(door(), entered());
    QTest::keyClicks(fieldNamed(start, u"Passphrase"_s), u"Summer2026"_s);
    QTest::keyClicks(fieldNamed(start, u"Passphrase again"_s), u"Summer2026"_s);
    QTest::keyClick(fieldNamed(start, u"Passphrase again"_s), Qt::Key_Return);
    QVERIFY(!buttonNamed(start, u"Create vault"_s)->isEnabled());
    QVERIFY(!QFileInfo::exists(door().folder));
  }

  void keychainAloneIsEnough() {
    FirstStart start(door(), entered());
    start.findChildren<QCheckBox*>().first()->click();
    QPushButton* create = buttonNamed(start, u"Create vault"_s);
    QVERIFY(create->isEnabled());
    create->click();
    QTRY_VERIFY(!start.findChild<CodeView*>()->code().isEmpty());
    const auto slotRecords = vault::overviewOf(door().folder)->header.slots;
    QVERIFY(std::any_of(slotRecords.begin(), slotRecords.end(),
                        [](const vault::SlotRecord& slot) { return slot.kind == vault::SlotKind::Keychain; }));
    QVERIFY(m_keychain->size() >= 1U);
  }

  void refusedKeychainIsSaidAndNothingIsLeftBehind() {
    m_keychain->setMood(keychain::StoreInMemory::Mood::Absent);
    FirstStart start(door(), entered());
    start.show();
    start.findChildren<QCheckBox*>().first()->click();
    buttonNamed(start, u"Create vault"_s)->click();
    QTRY_VERIFY(says(start, u"no keychain"_s));
    QVERIFY(!QFileInfo::exists(door().folder + u"/vault.cnd"_s));
  }

  void passphraseOpens() {
    make(vault::KeychainSlot::None);
    const auto unlock = page(AtOnce::TryKeychain);
    QTest::keyClicks(fieldNamed(*unlock, u"Passphrase"_s), Passphrase);
    QTest::keyClick(fieldNamed(*unlock, u"Passphrase"_s), Qt::Key_Return);
    QTRY_VERIFY(m_session);
  }

  void wrongPassphraseIsSaidAndTheFieldIsReadyAgain() {
    make(vault::KeychainSlot::None);
    const auto unlock = page(AtOnce::Wait);
    auto* field = fieldNamed(*unlock, u"Passphrase"_s);
    QTest::keyClicks(field, u"something else"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(says(*unlock, u"does not open the vault"_s));
    QVERIFY(field->isEmpty() && field->isEnabled());
    QTest::keyClick(field, Qt::Key_X);
    QVERIFY(!says(*unlock, u"does not open the vault"_s));
    QVERIFY(!m_session);
    QCOMPARE(vault::overviewOf(door().folder)->failed.failed, 1);
  }

  void keychainOpensWithoutBeingAsked() {
    make(vault::KeychainSlot::Add);
    const auto unlock = page(AtOnce::TryKeychain);
    QTRY_VERIFY(m_session);
  }

  void afterLockingTheKeychainWaitsToBeAsked() {
    make(vault::KeychainSlot::Add);
    const auto unlock = page(AtOnce::Wait);
    QCoreApplication::processEvents();
    QVERIFY(unlock->isEnabled());
    buttonNamed(*unlock, u"Use keychain"_s)->click();
    QTRY_VERIFY(m_session);
  }

  void failedTriesAreTold() {
    make(vault::KeychainSlot::None);
    for (int i = 0; i < 2; ++i)
      QVERIFY(!foreground([&](const Worker& worker) {
        return session::Session::open(worker, door().folder, vault::Passphrase{tests::secretOf("no")},
                                      door().surroundings);
      }));
    const auto unlock = page(AtOnce::Wait);
    QVERIFY(says(*unlock, u"2, the last"_s));
  }

  void tooManyFailuresMakeOneWait() {
    make(vault::KeychainSlot::None);
    for (int i = 0; i < 6; ++i)
      QVERIFY(!foreground([&](const Worker& worker) {
        return session::Session::open(worker, door().folder, vault::Passphrase{tests::secretOf("no")},
                                      door().surroundings);
      }));
    const auto unlock = page(AtOnce::Wait);
    auto* field = fieldNamed(*unlock, u"Passphrase"_s);
    QTest::keyClicks(field, Passphrase);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_VERIFY(says(*unlock, u"Try again in 1 s"_s));

    QVERIFY(!buttonNamed(*unlock, u"Unlock"_s)->isEnabled());
    QVERIFY(!m_session);
    m_clock.advance(1);
    QTRY_VERIFY(buttonNamed(*unlock, u"Unlock"_s)->isEnabled());
    QTest::keyClicks(field, Passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_session);
  }

  void keyFileIsAskedForWhereItOpensTheVault() {
    make(vault::KeychainSlot::None);
    QVERIFY(!buttonNamed(*page(AtOnce::Wait), u"Use key file"_s));
    QFile file(m_folder->filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("never changes") > 0);
    file.close();
    QVERIFY_RESULT(foreground([&](const Worker& worker) -> Result<void> {
      auto open = session::Session::open(worker, door().folder, vault::Passphrase{tests::secretOf(Passphrase.toUtf8())},
                                         door().surroundings);
      if (!open) return open.error();
      auto digest = vault::keyFileDigest(file.fileName());
      if (!digest) return digest.error();
      const auto added = (*open)->vault().ways().add(
          worker, vault::NewPassphraseAndFile{
                      .text = tests::secretOf("quiet harbour"), .keyFile = *std::move(digest), .logN = 15});
      return added ? Result<void>() : Result<void>(added.error());
    }));
    const auto unlock = page(AtOnce::Wait);

    buttonNamed(*unlock, u"Use key file"_s)->click();
    auto* field = fieldNamed(*unlock, u"Passphrase and key file"_s);
    QTest::keyClicks(field, u"quiet harbour"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(says(*unlock, u"Choose the key file first"_s));
    QCOMPARE(tests::unnamedControls(*unlock), QStringList());
  }

  void vaultGoesBackToItsNewestState() {
    make(vault::KeychainSlot::Add);
    QVERIFY_RESULT(foreground([&](const Worker& worker) -> Result<void> {
      auto open = session::Session::open(worker, door().folder, vault::SystemKeychain{}, door().surroundings);
      if (!open) return open.error();
      const auto made = vault::Upkeep((*open)->vault()).backUp(worker, vault::BackupReason::Asked);
      return made ? Result<void>() : Result<void>(made.error());
    }));
    RescuePage rescue(door(), *vault::overviewOf(door().folder));
    rescue.resize(900, 640);
    rescue.show();
    QSignalSpy open(&rescue, &RescuePage::openWanted);

    buttonNamed(rescue, u"Use keychain"_s)->click();
    QTRY_VERIFY(says(rescue, u"nothing is damaged"_s));
    QCOMPARE(tests::unnamedControls(rescue), QStringList());
    buttonNamed(rescue, u"Go back to it"_s)->click();

    QTRY_VERIFY(says(rescue, u"The vault is as it was"_s));
    buttonNamed(rescue, u"Open the vault"_s)->click();
    QCOMPARE(open.size(), 1);
  }

  void everyControlHasAName() {
    FirstStart start(door(), entered());
    start.show();
    QCOMPARE(tests::unnamedControls(start), QStringList());
    make(vault::KeychainSlot::Add);
    QCOMPARE(tests::unnamedControls(*page(AtOnce::Wait)), QStringList());
  }
};

CANDOR_TEST(UnlockTest)

}  // namespace candor::unlock

#include "unlock_test.moc"
