#include "crypto/self_check.h"

#include "support/test.h"

using namespace candor;

// A library without all is in the tests of candor-cli: what it offers is settled when a process starts.
class SelfCheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thisLibraryHasAll() { QVERIFY_RESULT(crypto::selfCheck()); }
};

CANDOR_TEST(SelfCheckTest)
#include "self_check_test.moc"
