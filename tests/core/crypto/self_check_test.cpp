#include "crypto/self_check.h"

#include "support/test.h"

using namespace candor;

class SelfCheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thisLibraryHasAll() { QVERIFY_RESULT(crypto::selfCheck()); }
};

CANDOR_TEST(SelfCheckTest)
#include "self_check_test.moc"
