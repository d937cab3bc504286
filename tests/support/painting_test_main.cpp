// The main of tests that paint: fonts are there, a display need not be.
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
  int failures = 0;
  for (const auto make : candor::tests::registered()) failures += QTest::qExec(make().get(), argc, argv);
  return failures == 0 ? 0 : 1;
}
