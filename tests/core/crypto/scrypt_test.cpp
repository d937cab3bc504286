#include "crypto/scrypt.h"

#include "support/secrets.h"
#include "support/test.h"

using namespace candor;
using namespace std::chrono_literals;
using crypto::ScryptCost;
using tests::bytesOf;
using tests::secretOf;

namespace {

Result<Secret> keyFrom(const QByteArray& passphrase, const QByteArray& salt, const ScryptCost& cost, std::size_t size) {
  return foreground(
      [&](const Worker& worker) { return crypto::scrypt(worker, secretOf(passphrase), salt, cost, size); });
}

// A computer on which the least cost takes this long.
crypto::TimeOfRun taking(std::chrono::milliseconds time) {
  return [time](const ScryptCost&) { return time; };
}

constexpr quint64 Plenty = quint64(16) << 30;

}  // namespace

class ScryptTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keyIsScrypt() {
    // RFC 7914 section 12, the vector with N = 1048576
    const auto key = keyFrom("pleaseletmein", "SodiumChloride", {.logN = 20}, 64);

    QVERIFY_RESULT(key);
    QCOMPARE(bytesOf(*key).toHex(), QByteArray("2101cb9b6a511aaeaddbbe09cf70f881ec568d574a2ffd4dabe5ee9820adaa47"
                                               "8e56fd8f4ba5d09ffa1c6d927c40f4c337304049e8a952fbcbf45c6fa77a41a4"));
  }

  void costOutOfRangeIsRefusedBeforeItIsPaid() {
    for (const ScryptCost& cost : {ScryptCost{.logN = 14}, ScryptCost{.logN = 21}, ScryptCost{.logN = 30},
                                   ScryptCost{.logN = -1}, ScryptCost{.r = 9}, ScryptCost{.p = 0}, ScryptCost{.p = 5}})
      QCOMPARE(keyFrom("a", "b", cost, 32).error().fault, Fault::Invalid);
  }

  void everyPartChangesTheKey() {
    const auto key = keyFrom("passphrase", "salt", {.logN = 15}, 32);
    QVERIFY_RESULT(key);

    QVERIFY(!key->equals(*keyFrom("passphrasf", "salt", {.logN = 15}, 32)));
    QVERIFY(!key->equals(*keyFrom("passphrase", "sale", {.logN = 15}, 32)));
    QVERIFY(!key->equals(*keyFrom("passphrase", "salt", {.logN = 16}, 32)));
    QVERIFY(key->equals(*keyFrom("passphrase", "salt", {.logN = 15}, 32)));
  }

  void fastComputerPaysMore() {
    QCOMPARE(crypto::calibrated(700ms, Plenty, taking(300ms)).logN, 19);
    QCOMPARE(crypto::calibrated(700ms, Plenty, taking(400ms)).logN, 18);
    QCOMPARE(crypto::calibrated(700ms, Plenty, taking(700ms)).logN, 17);
  }

  void costStaysInItsBounds() {
    QCOMPARE(crypto::calibrated(700ms, Plenty, taking(1ms)).logN, crypto::CalibratedLogN);
    QCOMPARE(crypto::calibrated(700ms, Plenty, taking(60s)).logN, crypto::ShippedLogN);
    QCOMPARE(crypto::calibrated(700ms, quint64(1) << 30, taking(1ms)).logN, 18);
    QCOMPARE(crypto::calibrated(700ms, 0, taking(1ms)).logN, crypto::ShippedLogN);
  }
};

CANDOR_TEST(ScryptTest)
#include "scrypt_test.moc"
