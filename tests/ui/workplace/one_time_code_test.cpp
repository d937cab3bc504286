#include "workplace/one_time_code.h"

#include "session/session.h"
#include "support/authenticator.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/test.h"
#include "widgets/message_strip.h"
#include "widgets/secret_edit.h"

using namespace Qt::StringLiterals;

namespace candor::workplace {

class OneTimeCodeTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;
  tests::Authenticator m_authenticator{m_place.clock()};
  std::unique_ptr<QWidget> m_screen;
  int m_wentOn = 0;

  OneTimeCode& ask() {
    OneTimeCode::ask(m_place.workplace(), *m_screen, [this] { ++m_wentOn; });
    return *m_screen->findChild<OneTimeCode*>();
  }
  static void type(const OneTimeCode& asked, const QByteArray& code) {
    QTest::keyClicks(asked.findChild<widgets::SecretEdit*>(), QString::fromLatin1(code));
    tests::buttonNamed(asked, u"Go on"_s)->click();
  }

 private Q_SLOTS:
  void initTestCase() { m_authenticator.enrol(m_place.session().vault().stepUp()); }
  void init() {
    m_place.clock().advance(600);
    m_wentOn = 0;
    m_screen = std::make_unique<QWidget>();
    m_screen->show();
  }
  void cleanup() { m_screen.reset(); }

  void rightCodeGoesOnOnce() {
    type(ask(), tests::bytesOf(m_authenticator.code()));

    QTRY_COMPARE(m_wentOn, 1);
    QTRY_VERIFY(!m_screen->findChild<OneTimeCode*>());
  }

  void wrongCodeIsSaidAndCanBeTypedAgain() {
    OneTimeCode& asked = ask();
    QCOMPARE(tests::unnamedControls(asked), QStringList());
    type(asked, "000000");
    QTRY_VERIFY(asked.findChild<widgets::MessageStrip*>()->isVisible());
    QCOMPARE(m_wentOn, 0);
    QVERIFY(asked.findChild<widgets::SecretEdit*>()->isEmpty());

    type(asked, tests::bytesOf(m_authenticator.code()));

    QTRY_COMPARE(m_wentOn, 1);
  }

  void whoCancelsGoesNowhere() {
    tests::buttonNamed(ask(), u"Cancel"_s)->click();

    QTRY_VERIFY(!m_screen->findChild<OneTimeCode*>());
    QCOMPARE(m_wentOn, 0);
  }
};

CANDOR_TEST(OneTimeCodeTest)

}  // namespace candor::workplace

#include "one_time_code_test.moc"
