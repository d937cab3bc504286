#include "crypto/random.h"

#include "support/secrets.h"
#include "support/test.h"

#include <QSet>

using namespace candor;

class RandomTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasTheSizeAskedFor() {
    QCOMPARE(crypto::randomSecret(32).bytes().size(), std::size_t(32));
    QCOMPARE(crypto::randomBytes(7).size(), 7);
    QVERIFY(crypto::randomSecret(0).isEmpty());
  }

  void neverRepeats() {
    QSet<QByteArray> seen;
    for (int i = 0; i < 500; ++i) {
      seen += tests::bytesOf(crypto::randomSecret(16));
      seen += crypto::randomBytes(16);
    }

    QCOMPARE(seen.size(), 1000);
  }
};

CANDOR_TEST(RandomTest)
#include "random_test.moc"
