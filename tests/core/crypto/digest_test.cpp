#include "crypto/digest.h"

#include "support/secrets.h"
#include "support/test.h"

using namespace candor;
using tests::secretOf;

class DigestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void digestIsSha256() {
    // FIPS 180-4, example of one block
    QCOMPARE(crypto::sha256("abc").toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(crypto::sha256({}).toHex(),
             QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  }

  void macIsHmacSha256() {
    // RFC 4231, test cases 1, 2 and 6
    QCOMPARE(crypto::hmacSha256(secretOf(QByteArray(20, '\x0b')), "Hi There").toHex(),
             QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    QCOMPARE(crypto::hmacSha256(secretOf("Jefe"), "what do ya want for nothing?").toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(
        crypto::hmacSha256(secretOf(QByteArray(131, '\xaa')), "Test Using Larger Than Block-Size Key - Hash Key First")
            .toHex(),
        QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
  }

  void emptyKeyIsAKeyOfItsOwn() {
    const QByteArray first = crypto::hmacSha256(secretOf("a key of before"), "x");

    QVERIFY(crypto::hmacSha256(Secret(), "x") != first);
    QCOMPARE(crypto::hmacSha256(Secret(), "x"), crypto::hmacSha256(Secret(), "x"));
  }

  void equalLooksAtSizeAndEveryByte() {
    QVERIFY(crypto::equal("abc", "abc"));
    QVERIFY(!crypto::equal("abc", "abd"));
    QVERIFY(!crypto::equal("abc", "ab"));
    QVERIFY(crypto::equal({}, {}));
  }
};

CANDOR_TEST(DigestTest)
#include "digest_test.moc"
