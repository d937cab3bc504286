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
  int failures = 0;
  for (const auto make : candor::tests::registered()) failures += QTest::qExec(make().get(), argc, argv);
  return failures == 0 ? 0 : 1;
}
