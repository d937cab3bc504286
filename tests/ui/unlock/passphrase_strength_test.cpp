#include "unlock/passphrase_strength.h"

#include "support/secrets.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::unlock {

using widgets::Strength;

class PassphraseStrengthTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownAndShortOnesAreWeak_data() {
    QTest::addColumn<QByteArray>("typed");
    for (const char* typed : {"a", "password", "P4$$w0rd!", "qwerty123", "letmein2024", "aaaaaaaaaaaaaaaaaaaaaaaa",
                              "123456789012345", "abcdefghijklmnop", "Summer2026!", "hunter2"})
      QTest::newRow(typed) << QByteArray(typed);
  }
  void knownAndShortOnesAreWeak() {
    QFETCH(QByteArray, typed);
    const PassphraseStrength found = strengthOf(tests::secretOf(typed));
    QVERIFY2(found.strength == Strength::Weak, qPrintable(QString::number(found.bits)));
  }

  void wordsMakeItGoodAndMoreWordsStrong() {
    QCOMPARE(strengthOf(tests::secretOf("copper lantern walks")).strength, Strength::Fair);
    QCOMPARE(strengthOf(tests::secretOf("copper lantern walks under")).strength, Strength::Good);
    QCOMPARE(strengthOf(tests::secretOf("copper lantern walks under frozen rivers")).strength, Strength::Strong);
  }

  void repeatedWordAddsNearlyNothing() {
    const double once = strengthOf(tests::secretOf("copper lantern")).bits;
    const double often = strengthOf(tests::secretOf("copper lantern copper lantern copper lantern")).bits;
    QVERIFY2(often < once + 5, qPrintable(QString::number(often)));
  }

  void addingNeverWeakens() {
    QByteArray typed;
    double before = 0;
    for (const char sign : QByteArray("x9!kq Wendeltreppe 7 grau")) {
      typed += sign;
      const double bits = strengthOf(tests::secretOf(typed)).bits;
      QVERIFY2(bits >= before - 12, typed.constData());  // letters that become a word are counted as one
      before = bits;
    }
    QVERIFY(before > 44);
  }

  void otherScriptsCount() {
    QVERIFY(strengthOf(tests::secretOf("ключ от старой мельницы")).strength >= Strength::Good);
  }

  void nothingIsNothing() {
    QCOMPARE(strengthOf(Secret()).strength, Strength::None);
    QCOMPARE(strengthOf(Secret()).bits, 0.0);
  }
};

CANDOR_TEST(PassphraseStrengthTest)

}  // namespace candor::unlock

#include "passphrase_strength_test.moc"
