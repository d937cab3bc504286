// What logind and a screen saver say, played on a bus of the test's own.
#include "desktop/login_signals_linux.h"
#include "support/test.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>

#include <array>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace candor::desktop {

// Plays logind: hands out a delay, which it can see being given back.
class PlayedLogin : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

 public:
  ~PlayedLogin() override { closeEnd(); }

  [[nodiscard]] int asked() const { return m_asked; }
  // Whether the other end is closed: nothing can be read any more.
  [[nodiscard]] bool isGivenBack() const {
    char byte = 0;
    return ::read(m_end, &byte, 1) == 0;
  }

 public Q_SLOTS:
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode) {
    if (what != u"sleep" || mode != u"delay") return {};
    ++m_asked;
    closeEnd();
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return {};
    m_end = ends[0];
    const QDBusUnixFileDescriptor given(ends[1]);
    ::close(ends[1]);
    return given;
  }

 private:
  void closeEnd() {
    if (m_end >= 0) ::close(m_end);
    m_end = -1;
  }

  int m_asked = 0;
  int m_end = -1;
};

class SessionWatchTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<PlayedLogin> m_login;
  std::unique_ptr<LoginSignals> m_heard;

  static QDBusConnection players() { return QDBusConnection(u"players"_s); }
  static void say(const QString& path, const QString& interface, const QString& name, const QVariantList& words = {}) {
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(words);
    QVERIFY(players().send(signal));
  }
  static void saySleep(bool begins) {
    say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
  }

 private Q_SLOTS:
  void init() {
    if (qEnvironmentVariable("CANDOR_TEST_BUS").isEmpty()) QSKIP("runs on a bus of its own");
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"players"_s);
    QVERIFY(bus.isConnected());
    m_login = std::make_unique<PlayedLogin>();
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, m_login.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
    m_heard = std::make_unique<LoginSignals>(QDBusConnection::sessionBus(), QDBusConnection::sessionBus());
    QTRY_VERIFY(m_heard->delaysSleep());
  }
  void cleanup() {
    m_heard.reset();
    m_login.reset();
    QDBusConnection::disconnectFromBus(u"players"_s);
  }

  void sleepLocks() {
    QSignalSpy sleeps(m_heard.get(), &LoginSignals::goingToSleep);

    saySleep(true);

    QTRY_COMPARE(sleeps.size(), 1);
    QVERIFY(!m_login->isGivenBack());  // logind waits
    m_heard->letSleep();
    QTRY_VERIFY(m_login->isGivenBack());
  }

  void lockingWithoutSleepKeepsTheDelay() {
    m_heard->letSleep();

    QVERIFY(m_heard->delaysSleep());
    QVERIFY(!m_login->isGivenBack());
  }

  void wakingDoesNotLock() {
    QSignalSpy sleeps(m_heard.get(), &LoginSignals::goingToSleep);
    QSignalSpy locks(m_heard.get(), &LoginSignals::screenLocked);

    saySleep(false);

    QTRY_COMPARE(m_login->asked(), 2);  // for the next time
    QCOMPARE(sleeps.size() + locks.size(), 0);
  }

  void lockedScreenLocks() {
    QSignalSpy locks(m_heard.get(), &LoginSignals::screenLocked);

    say(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QTRY_COMPARE(locks.size(), 1);
    say(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(locks.size(), 2);
    say(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    say(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QTRY_COMPARE(locks.size(), 3);
  }

  void withoutABusItIsSilent() {
    const QDBusConnection none(u"nowhere"_s);
    const LoginSignals silent(none, none);
    QVERIFY(!silent.delaysSleep());
  }
};

CANDOR_TEST(SessionWatchTest)

}  // namespace candor::desktop

#include "session_watch_test.moc"
