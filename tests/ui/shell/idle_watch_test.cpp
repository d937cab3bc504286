#include "shell/idle_watch.h"

#include "support/test.h"

#include <QSignalSpy>
#include <QWidget>

using namespace std::chrono_literals;

namespace candor::shell {

class IdleWatchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsOnceWhenNobodyTouchesAnything() {
    IdleWatch watch(*qApp);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(1ms);
    QTRY_COMPARE(idle.size(), 1);
  }

  void keysAndPointerBeginItAnew() {
    IdleWatch watch(*qApp);
    QWidget window;
    watch.setPatience(1h);
    const auto before = watch.deadline();
    QTRY_VERIFY(std::chrono::steady_clock::now() > before - 1h + 2ms);
    QTest::keyClick(&window, Qt::Key_A);
    const auto afterKey = watch.deadline();
    QVERIFY(afterKey > before);
    QTRY_VERIFY(std::chrono::steady_clock::now() > afterKey - 1h + 2ms);
    QTest::mouseClick(&window, Qt::LeftButton);
    QVERIFY(watch.deadline() > afterKey);
  }

  void stoppedItIsSilent() {
    IdleWatch watch(*qApp);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(1ms);
    watch.stop();
    QTimer later;
    QSignalSpy passed(&later, &QTimer::timeout);
    later.start(20ms);
    QTRY_VERIFY(passed.size() > 0);
    QCOMPARE(idle.size(), 0);
  }
};

CANDOR_TEST(IdleWatchTest)

}  // namespace candor::shell

#include "idle_watch_test.moc"
