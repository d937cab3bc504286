#include "base/clock.h"

#include "support/test.h"

namespace candor {

class ClockTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void uptimeGoesOnAndNamesItsStart() {
#ifdef Q_OS_LINUX
    const SystemClock clock;
    const auto one = clock.uptime();
    const auto other = clock.uptime();
    QVERIFY(one && other);
    QCOMPARE(one->start.size(), 16);
    QCOMPARE(one->start, other->start);
    QVERIFY(one->since <= other->since);
    QVERIFY(one->since.count() > 0);
#else
    QSKIP("this system does not say how long it runs");
#endif
  }
};

CANDOR_TEST(ClockTest)

}  // namespace candor

#include "clock_test.moc"
