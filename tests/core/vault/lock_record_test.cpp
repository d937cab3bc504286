#include "vault/lock_record.h"

#include "crypto/random.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/test.h"

namespace candor::vault {

class LockRecordTest : public QObject {
  Q_OBJECT

 private:
  static LockRecord sample() {
    const tests::FixedClock clock;
    return {.attempts = {.failed = 9, .first = clock.now(), .last = clock.now().addSecs(3)},
            .wait = std::chrono::milliseconds(8000),
            .seen = clock.now().addSecs(4),
            .running = clock.uptime(),
            .unlocked = clock.now().addDays(-2),
            .epoch = 17,
            .oddities = {.isChanged = true, .clockJump = -300}};
  }
  static Secret key() { return tests::secretOf(QByteArray(32, 'k')); }

 private Q_SLOTS:
  void recordIsReadAsItWasWritten() {
    const Secret secret = key();
    for (const Secret* each : {static_cast<const Secret*>(nullptr), &secret}) {
      const QByteArray bytes = lockBytes(sample(), each);
      QVERIFY(bytes.size() <= MostLockBytes);
      QCOMPARE(lockRecordIn(bytes), std::optional(sample()));
      QCOMPARE(isKeyed(bytes), each != nullptr);
    }
  }

  void onlyItsKeyMadeIt() {
    const Secret secret = key();
    const QByteArray bytes = lockBytes(sample(), &secret);

    QVERIFY(isMadeWith(bytes, key()));
    QVERIFY(!isMadeWith(bytes, tests::secretOf(QByteArray(32, 'x'))));
    QVERIFY(!isMadeWith(lockBytes(sample(), nullptr), key()));
  }

  void everyFlippedBitIsNoticed() {
    const Secret secret = key();
    const QByteArray plain = lockBytes(sample(), nullptr);
    const QByteArray keyed = lockBytes(sample(), &secret);
    for (qsizetype bit = 0; bit < plain.size() * 8; ++bit) {
      QByteArray changed = plain;
      changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
      QVERIFY2(!lockRecordIn(changed), qPrintable(QString::number(bit)));
    }
    for (qsizetype bit = 0; bit < keyed.size() * 8; ++bit) {
      QByteArray changed = keyed;
      changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
      QVERIFY2(!isMadeWith(changed, key()), qPrintable(QString::number(bit)));
    }
  }

  void noiseIsNoRecord() {
    for (int size = 0; size < 200; ++size) QVERIFY(!lockRecordIn("CNDRLCK1" + crypto::randomBytes(size)));
  }
};

CANDOR_TEST(LockRecordTest)

}  // namespace candor::vault

#include "lock_record_test.moc"
