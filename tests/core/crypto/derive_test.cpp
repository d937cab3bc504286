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
    // RFC 5869, test cases 1 and 3; 2 is below
    const Secret key = secretOf(QByteArray(22, '\x0b'));
    const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c");
    const QByteArray info = QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9");

    QCOMPARE(bytesOf(*crypto::derive(key, salt, info, 42)).toHex(),
             QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    QCOMPARE(bytesOf(*crypto::derive(key, {}, {}, 42)).toHex(),
             QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
  }

  void longKeysTakeSeveralBlocks() {
    const auto counted = [](int from, int to) {
      QByteArray bytes;
      for (int value = from; value <= to; ++value) bytes += char(value);
      return bytes;
    };

    QCOMPARE(
        bytesOf(*crypto::derive(secretOf(counted(0x00, 0x4f)), counted(0x60, 0xaf), counted(0xb0, 0xff), 82)).toHex(),
        QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e"
                   "09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"));
  }

  void purposesGiveDifferentKeys() {
    const Secret key = secretOf("one key");

    QVERIFY(!crypto::derive(key, {}, "db", 32)->equals(*crypto::derive(key, {}, "hdr", 32)));
  }

  void moreThanHkdfGivesIsRefused() {
    QCOMPARE(crypto::derive(secretOf(QByteArray(32, 'k')), {}, "db", 255 * 32 + 1).error().fault, Fault::Internal);
  }
};

CANDOR_TEST(DeriveTest)
#include "derive_test.moc"
