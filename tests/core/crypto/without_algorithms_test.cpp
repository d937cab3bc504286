// An OpenSSL that was built or set up without what Candor needs: each call says so, and none gives out anything.
#include "crypto/derive.h"
#include "crypto/scrypt.h"
#include "crypto/sealing.h"
#include "crypto/self_check.h"
#include "support/secrets.h"
#include "support/test.h"

#include <openssl/crypto.h>
#include <openssl/provider.h>

using namespace candor;

namespace {

// While it lives, this thread's OpenSSL has no algorithm at all.
class NoAlgorithms {
 public:
  NoAlgorithms() : m_library(OSSL_LIB_CTX_new()), m_provider(OSSL_PROVIDER_load(m_library, "null")) {
    m_before = OSSL_LIB_CTX_set0_default(m_library);
  }
  ~NoAlgorithms() {
    OSSL_LIB_CTX_set0_default(m_before);
    OSSL_PROVIDER_unload(m_provider);
    OSSL_LIB_CTX_free(m_library);
  }
  NoAlgorithms(const NoAlgorithms&) = delete;
  NoAlgorithms& operator=(const NoAlgorithms&) = delete;

 private:
  OSSL_LIB_CTX* m_library;
  OSSL_PROVIDER* m_provider;
  OSSL_LIB_CTX* m_before = nullptr;
};

}  // namespace

class WithoutAlgorithmsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void selfCheckSaysWhatIsMissing() {
    const NoAlgorithms none;

    const auto able = crypto::selfCheck();

    QCOMPARE(able.error().fault, Fault::Unavailable);
    QCOMPARE(able.error().detail, QStringLiteral("SHA-256"));
  }

  void nothingIsSealedOrDerived() {
    const Secret key = tests::secretOf(QByteArray(32, 'k'));
    const QByteArray nonce(crypto::SealNonceSize, 'n');
    const QByteArray sealed = crypto::seal(key, nonce, {}, key).value();
    const NoAlgorithms none;

    QCOMPARE(crypto::seal(key, nonce, {}, key).error().fault, Fault::Internal);
    QCOMPARE(crypto::unseal(key, nonce, {}, sealed).error().fault, Fault::Internal);
    QCOMPARE(crypto::derive(key, "salt", "info", 32).error().fault, Fault::Internal);
    const auto slow = foreground(
        [&](const Worker& worker) { return crypto::scrypt(worker, key, "salt", {.logN = crypto::LeastLogN}, 32); });
    QCOMPARE(slow.error().fault, Fault::Internal);
  }

  void itWorksAgainAfterwards() {
    { const NoAlgorithms none; }

    QVERIFY_RESULT(crypto::selfCheck());
  }
};

CANDOR_TEST(WithoutAlgorithmsTest)
#include "without_algorithms_test.moc"
