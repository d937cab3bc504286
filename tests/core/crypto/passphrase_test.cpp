#include "crypto/passphrase.h"

#include "support/secrets.h"
#include "support/test.h"

using namespace candor;
using tests::bytesOf;
using tests::secretOf;

class PassphraseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asciiStaysAsItIs() {
    QCOMPARE(bytesOf(*crypto::normalized(secretOf("correct horse"))), QByteArray("correct horse"));
  }

  void sameLettersAreTheSameBytes() {
    const QByteArray composed = "Caf\xC3\xA9 \xED\x95\x9C";                             // é, 한
    const QByteArray decomposed = "Cafe\xCC\x81 \xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB";  // e + accent, conjoining jamo

    QCOMPARE(bytesOf(*crypto::normalized(secretOf(decomposed))), composed);
    QCOMPARE(bytesOf(*crypto::normalized(secretOf(composed))), composed);
  }

  void lettersThatGrowHaveRoom() {
    QByteArray musical;  // form C of U+1D160 is three times as long
    for (int i = 0; i < 100; ++i) musical += "\xF0\x9D\x85\xA0";

    const auto normalized = crypto::normalized(secretOf(musical));

    QVERIFY_RESULT(normalized);
    QCOMPARE(normalized->bytes().size(), std::size_t(1200));
  }

  void brokenUtf8IsRefused() {
    QCOMPARE(crypto::normalized(secretOf("a\xFFz")).error().fault, Fault::Invalid);
    QCOMPARE(crypto::normalized(secretOf("\xC3")).error().fault, Fault::Invalid);
  }

  void nothingStaysNothing() { QVERIFY(crypto::normalized(Secret())->isEmpty()); }
};

CANDOR_TEST(PassphraseTest)
#include "passphrase_test.moc"
