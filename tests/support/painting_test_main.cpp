// The main of tests that paint: fonts are there, a display need not be.
#include "support/run_tests.h"
#include "support/test.h"

#include <QGuiApplication>

namespace candor::tests {

std::vector<MakeTest>& registered() {
  static std::vector<MakeTest> tests;
  return tests;
}

}  // namespace candor::tests

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  const int failures = candor::tests::runRegistered(QGuiApplication::arguments());
  return failures == 0 ? 0 : 1;
}
