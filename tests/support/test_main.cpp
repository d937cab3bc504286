#include "support/run_tests.h"
#include "support/test.h"

#include <QCoreApplication>

namespace candor::tests {

std::vector<MakeTest>& registered() {
  static std::vector<MakeTest> tests;
  return tests;
}

}  // namespace candor::tests

// Runs every registered test class; arguments go to each (`base_test resultKeepsTheFirstError` runs that function
// alone).
int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const int failures = candor::tests::runRegistered(QCoreApplication::arguments());
  return failures == 0 ? 0 : 1;
}
