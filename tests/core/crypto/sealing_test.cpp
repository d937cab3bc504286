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
        crypto::seal(secretOf(QByteArray(32, '\0')), QByteArray(12, '\0'), {}, secretOf(QByteArray(16, '\0')));

    QCOMPARE(sealed.toHex(), QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));
  }

  void whatWasSealedComesBack() {
    const Secret key = secretOf(QByteArray(32, 'k'));
    const QByteArray sealed = crypto::seal(key, Nonce, Bound, secretOf("the secret"));

    const auto secret = crypto::unseal(key, Nonce, Bound, sealed);

    QVERIFY_RESULT(secret);
    QCOMPARE(bytesOf(*secret), QByteArray("the secret"));
    QVERIFY(!sealed.contains("the secret"));
  }

  void anyFlippedBitOpensNothing() {
    const QByteArray key(32, 'k');
    const QByteArray sealed = crypto::seal(secretOf(key), Nonce, Bound, secretOf("the secret"));
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

  void shortenedBytesOpenNothing() {
    const Secret key = secretOf(QByteArray(32, 'k'));
    const QByteArray sealed = crypto::seal(key, Nonce, Bound, secretOf("the secret"));

    for (qsizetype size = 0; size < sealed.size(); ++size)
      QCOMPARE(crypto::unseal(key, Nonce, Bound, sealed.first(size)).error().fault, Fault::WrongKey);
  }
};

CANDOR_TEST(SealingTest)
#include "sealing_test.moc"
