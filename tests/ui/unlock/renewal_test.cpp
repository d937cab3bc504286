// A vault that a recovery code opened gets another key before anything else.
#include "unlock/renewal.h"

#include "ui/unlock/at_the_door.h"

using namespace Qt::StringLiterals;

namespace candor::unlock {

class RenewalTest : public AtTheDoor {
  Q_OBJECT

 private Q_SLOTS:
  void init() { prepare(); }
  void cleanup() { m_session.reset(); }

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
};

CANDOR_TEST(RenewalTest)

}  // namespace candor::unlock

#include "renewal_test.moc"
