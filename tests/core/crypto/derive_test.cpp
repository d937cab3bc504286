#include "crypto/derive.h"

#include "support/secrets.h"
#include "support/test.h"

using namespace candor;
using tests::bytesOf;
using tests::secretOf;

class DeriveTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keyIsHkdfSha256() {
    // RFC 5869, test cases 1 and 3
    const Secret key = secretOf(QByteArray(22, '\x0b'));
    const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c");
    const QByteArray info = QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9");

    QCOMPARE(bytesOf(crypto::derive(key, salt, info, 42)).toHex(),
             QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    QCOMPARE(bytesOf(crypto::derive(key, {}, {}, 42)).toHex(),
             QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
  }

  void purposesGiveDifferentKeys() {
    const Secret key = secretOf("one key");

    QVERIFY(!crypto::derive(key, {}, "db", 32).equals(crypto::derive(key, {}, "hdr", 32)));
  }
};

CANDOR_TEST(DeriveTest)
#include "derive_test.moc"
