// From no vault to an open one and back, as a person goes: by keys, in the widgets.
#include "keychain/store_in_memory.h"
#include "support/fixed_clock.h"
#include "support/named_controls.h"
#include "support/secrets.h"
#include "support/test.h"
#include "unlock/code_view.h"
#include "unlock/first_start.h"
#include "unlock/renewal.h"
#include "unlock/rescue_page.h"
#include "unlock/unlock_page.h"
#include "vault/backup_upkeep.h"
#include "vault/slots.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::unlock {

namespace {

const QString Passphrase = u"copper lantern walks under rivers"_s;

widgets::SecretEdit* fieldNamed(QWidget& window, const QString& name) {
  const auto fields = window.findChildren<widgets::SecretEdit*>();
  const auto at = std::find_if(fields.begin(), fields.end(),
                               [&](widgets::SecretEdit* field) { return field->accessibleName() == name; });
  return at == fields.end() ? nullptr : *at;
}

QPushButton* buttonNamed(QWidget& window, const QString& text) {
  const auto buttons = window.findChildren<QPushButton*>();
  const auto at =
      std::find_if(buttons.begin(), buttons.end(), [&](QPushButton* button) { return button->text() == text; });
  return at == buttons.end() ? nullptr : *at;
}

bool says(QWidget& window, const QString& words) {
  const auto texts = window.findChildren<widgets::Prose*>();
  return std::any_of(texts.begin(), texts.end(),
                     [&](widgets::Prose* text) { return text->isVisibleTo(&window) && text->text().contains(words); });
}

}  // namespace

class UnlockTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  std::unique_ptr<keychain::StoreInMemory> m_keychain;
  std::unique_ptr<session::Session> m_session;
  bool m_mustRenew = false;
  JobPool m_pool{2};

  [[nodiscard]] Door door() {
    return {.folder = m_folder->filePath(u"vault"_s),
            .surroundings = {.clock = m_clock, .keychain = *m_keychain},
            .pool = m_pool,
            .logN = 15};
  }
  [[nodiscard]] Entered entered() {
    return [this](std::unique_ptr<session::Session> session) { m_session = std::move(session); };
  }
  [[nodiscard]] std::function<void(Opened)> opened() {
    return [this](Opened opened) {
      m_session = std::move(opened.session);
      m_mustRenew = opened.mustRenew;
    };
  }
  Secret codeOfNewVault(vault::KeychainSlot keychain) {
    const vault::NewVault wanted{.folder = door().folder,
                                 .passphrase = tests::secretOf(Passphrase.toUtf8()),
                                 .keychainSlot = keychain,
                                 .logN = 15};
    auto made =
        foreground([&](const Worker& worker) { return session::Session::create(worker, wanted, door().surroundings); });
    return std::move(made->recoveryCode);
  }
  static QString lettersOf(const Secret& secret) {
    const auto bytes = secret.bytes();
    return QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
  }
  // Why this key does not open the vault; nothing when it does.
  std::optional<Fault> faultOf(const vault::Key& key) {
    const auto opened = foreground(
        [&](const Worker& worker) { return session::Session::open(worker, door().folder, key, door().surroundings); });
    return opened ? std::nullopt : std::optional(opened.error().fault);
  }
  void make(vault::KeychainSlot keychain) { QVERIFY(!codeOfNewVault(keychain).isEmpty()); }
  [[nodiscard]] std::unique_ptr<UnlockPage> page(AtOnce atOnce) {
    auto made = std::make_unique<UnlockPage>(door(), *vault::overviewOf(door().folder), QString(), atOnce, opened());
    made->resize(900, 640);
    made->show();
    return made;
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<keychain::StoreInMemory>();
    m_session.reset();
  }
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

  // What the used code left: it opens the vault, and whoever came with it gets no further without another key.
  void usedRecoveryCodeIsReplacedBeforeAnythingElse() {
    Secret code = codeOfNewVault(vault::KeychainSlot::None);
    {
      const auto unlock = page(AtOnce::Wait);
      buttonNamed(*unlock, u"Use recovery code"_s)->click();
      auto* field = fieldNamed(*unlock, u"Recovery code"_s);
      QTest::keyClicks(field, lettersOf(code));
      QTest::keyClick(field, Qt::Key_Return);
      QTRY_VERIFY(m_session);
      QVERIFY(m_mustRenew);
    }
    Renewal renewal(door(), std::move(m_session), entered());
    renewal.resize(1280, 800);
    renewal.show();
    QPushButton* change = buttonNamed(renewal, u"Change the key"_s);
    QVERIFY(!change->isEnabled());
    QVERIFY(!buttonNamed(renewal, u"Go on without"_s)->isVisibleTo(&renewal));
    for (const QString& field : {u"Passphrase"_s, u"Passphrase again"_s})
      QTest::keyClicks(fieldNamed(renewal, field), u"seven herons over the quarry"_s);
    change->click();
    auto* fresh = renewal.findChild<CodeView*>();
    QTRY_VERIFY(!fresh->code().isEmpty());
    QVERIFY(!m_session);
    QTest::keyClicks(fieldNamed(renewal, u"Last four characters of the code"_s), lettersOf(fresh->code()).last(4));
    buttonNamed(renewal, u"Open Candor"_s)->click();
    QVERIFY(m_session);
    m_session.reset();

    QCOMPARE(faultOf(vault::RecoveryCode{std::move(code)}), std::optional(Fault::WrongKey));
    QCOMPARE(faultOf(vault::Passphrase{tests::secretOf("seven herons over the quarry")}), std::nullopt);
  }

  // Without a passphrase the keychain opens it; a change that fails is said, and one may go on.
  void renewalThatFailsLetsOneGoOn() {
    Secret code = codeOfNewVault(vault::KeychainSlot::Add);
    auto session = foreground([&](const Worker& worker) {
      return session::Session::open(worker, door().folder, vault::RecoveryCode{std::move(code)}, door().surroundings);
    });
    QVERIFY_RESULT(session);
    m_keychain->setMood(keychain::StoreInMemory::Mood::Absent);
    Renewal renewal(door(), *std::move(session), entered());
    renewal.show();
    QVERIFY(buttonNamed(renewal, u"Change the key"_s)->isEnabled());

    buttonNamed(renewal, u"Change the key"_s)->click();

    QPushButton* without = buttonNamed(renewal, u"Go on without"_s);
    QTRY_VERIFY(without->isVisibleTo(&renewal));
    QCOMPARE(tests::unnamedControls(renewal), QStringList());
    without->click();
    QVERIFY(m_session);
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
