#include "crypto/sealing.h"

#include "support/secrets.h"
#include "support/test.h"

using namespace candor;
using tests::bytesOf;
using tests::secretOf;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype bit) {
  bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
  return bytes;
}

const QByteArray Nonce = "twelve bytes";
const QByteArray Bound = "what it belongs to";

}  // namespace

class SealingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sealIsAes256Gcm() {
    // McGrew and Viega, "The Galois/Counter Mode of Operation", test case 14
    const QByteArray sealed =
        *crypto::seal(secretOf(QByteArray(32, '\0')), QByteArray(12, '\0'), {}, secretOf(QByteArray(16, '\0')));

    QCOMPARE(sealed.toHex(), QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));
  }

  void whatIsBoundIsAuthenticatedNotHidden() {
    // The same, test case 16: 60 bytes, bound to 20 that are not in the ciphertext
    const Secret key =
        secretOf(QByteArray::fromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    const QByteArray nonce = QByteArray::fromHex("cafebabefacedbaddecaf888");
    const QByteArray bound = QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray plain = QByteArray::fromHex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");

    QCOMPARE(crypto::seal(key, nonce, bound, secretOf(plain))->toHex(),
             QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        "76fc6ece0f4e1768cddf8853bb2d551b"));
  }

  void whatWasSealedComesBack() {
    const Secret key = secretOf(QByteArray(32, 'k'));
    const QByteArray sealed = *crypto::seal(key, Nonce, Bound, secretOf("the secret"));

    const auto secret = crypto::unseal(key, Nonce, Bound, sealed);

    QVERIFY_RESULT(secret);
    QCOMPARE(bytesOf(*secret), QByteArray("the secret"));
    QVERIFY(!sealed.contains("the secret"));
  }

  void anyFlippedBitOpensNothing() {
    const QByteArray key(32, 'k');
    const QByteArray sealed = *crypto::seal(secretOf(key), Nonce, Bound, secretOf("the secret"));
    const auto faultOf = [](const QByteArray& k, const QByteArray& nonce, const QByteArray& bound,
                            const QByteArray& bytes) {
      return crypto::unseal(secretOf(k), nonce, bound, bytes).error().fault;
    };

    for (qsizetype bit = 0; bit < key.size() * 8; ++bit)
      QCOMPARE(faultOf(flipped(key, bit), Nonce, Bound, sealed), Fault::WrongKey);
    for (qsizetype bit = 0; bit < Nonce.size() * 8; ++bit)
      QCOMPARE(faultOf(key, flipped(Nonce, bit), Bound, sealed), Fault::WrongKey);
    for (qsizetype bit = 0; bit < Bound.size() * 8; ++bit)
      QCOMPARE(faultOf(key, Nonce, flipped(Bound, bit), sealed), Fault::WrongKey);
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
      QCOMPARE(faultOf(key, Nonce, Bound, flipped(sealed, bit)), Fault::WrongKey);
  }

  void keyOfAnotherSizeSealsNothing() {
    QCOMPARE(crypto::seal(secretOf(QByteArray(31, 'k')), Nonce, Bound, secretOf("x")).error().fault, Fault::Internal);
    QCOMPARE(crypto::seal(secretOf(QByteArray(32, 'k')), "short", Bound, secretOf("x")).error().fault, Fault::Internal);
  }

  void shortenedBytesOpenNothing() {
    const Secret key = secretOf(QByteArray(32, 'k'));
    const QByteArray sealed = *crypto::seal(key, Nonce, Bound, secretOf("the secret"));

    for (qsizetype size = 0; size < sealed.size(); ++size)
      QCOMPARE(crypto::unseal(key, Nonce, Bound, sealed.first(size)).error().fault, Fault::WrongKey);
  }
};

CANDOR_TEST(SealingTest)
#include "sealing_test.moc"
