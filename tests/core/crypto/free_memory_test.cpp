#include "crypto/free_memory.h"

#include "support/test.h"

using namespace candor;

class FreeMemoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tableOfTheSystemIsRead() {
    QCOMPARE(crypto::freeMemoryIn("MemTotal:       24 kB\nMemFree: 1 kB\nMemAvailable:    2048 kB\nBuffers: 9 kB\n"),
             quint64(2048 * 1024));
  }

  void tableWithoutAnAnswerIsNoReasonToFail() {
    QCOMPARE(crypto::freeMemoryIn("MemTotal: 24 kB\n"), crypto::AssumedFreeMemory);
    QCOMPARE(crypto::freeMemoryIn("MemAvailable: many kB\n"), crypto::AssumedFreeMemory);
    QCOMPARE(crypto::freeMemoryIn("MemAvailable: 12"), crypto::AssumedFreeMemory);
    QCOMPARE(crypto::freeMemoryIn({}), crypto::AssumedFreeMemory);
  }

  void thisComputerHasSome() { QVERIFY(crypto::freeMemory() > 0); }
};

CANDOR_TEST(FreeMemoryTest)
#include "free_memory_test.moc"
