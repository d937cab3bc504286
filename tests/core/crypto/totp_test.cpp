#include "crypto/totp.h"

#include "support/secrets.h"
#include "support/test.h"

namespace candor::crypto {

// RFC 6238, appendix B, and RFC 4648, section 10.
class TotpTest : public QObject {
  Q_OBJECT

 private:
  static QByteArray codeAt(const QByteArray& key, qint64 seconds, TotpHash hash, int digits = 8) {
    return tests::bytesOf(
        *totpCode(tests::secretOf(key), totpStepAt(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)), digits, hash));
  }

 private Q_SLOTS:
  void codesAreThoseOfTheStandard_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("sha1");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("1970") << qint64(59) << QByteArray("94287082") << QByteArray("46119246");
    QTest::newRow("2005") << qint64(1111111109) << QByteArray("07081804") << QByteArray("68084774");
    QTest::newRow("2005, next") << qint64(1111111111) << QByteArray("14050471") << QByteArray("67062674");
    QTest::newRow("2009") << qint64(1234567890) << QByteArray("89005924") << QByteArray("91819424");
    QTest::newRow("2033") << qint64(2000000000) << QByteArray("69279037") << QByteArray("90698825");
    QTest::newRow("2603") << qint64(20000000000) << QByteArray("65353130") << QByteArray("77737706");
  }
  void codesAreThoseOfTheStandard() {
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, sha1);
    QFETCH(QByteArray, sha256);

    QCOMPARE(codeAt("12345678901234567890", seconds, TotpHash::Sha1), sha1);
    QCOMPARE(codeAt("12345678901234567890123456789012", seconds, TotpHash::Sha256), sha256);
    QCOMPARE(codeAt("12345678901234567890", seconds, TotpHash::Sha1, 6), sha1.last(6));
  }

  void codesHaveSixToEightDigits() {
    for (const int digits : {5, 9})
      QCOMPARE(totpCode(tests::secretOf("key"), 1, digits, TotpHash::Sha1).error().fault, Fault::Invalid);
    QCOMPARE(totpCode(tests::secretOf("key"), -1, 6, TotpHash::Sha1).error().fault, Fault::Invalid);
  }

  void base32IsThatOfTheStandard() {
    for (const auto& [bytes, text] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"", ""}, {"f", "MY"}, {"fo", "MZXQ"}, {"foo", "MZXW6"}, {"foob", "MZXW6YQ"}, {"foobar", "MZXW6YTBOI"}})
      QCOMPARE(tests::bytesOf(base32(tests::secretOf(bytes))), text);
  }
};

CANDOR_TEST(TotpTest)

}  // namespace candor::crypto

#include "totp_test.moc"
