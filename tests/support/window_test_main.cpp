// The main of tests that show widgets: an application with Candor's look at the sizes of the reference pictures.
#include "style/look.h"
#include "support/test.h"

#include <QApplication>

namespace candor::tests {

std::vector<MakeTest>& registered() {
  static std::vector<MakeTest> tests;
  return tests;
}

}  // namespace candor::tests

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QFont font = application.font();
  font.setPixelSize(13);
  application.setFont(font);
  candor::style::Look look(application, candor::style::ThemeChoice::Light);
  int failures = 0;
  for (const auto make : candor::tests::registered()) failures += QTest::qExec(make().get(), argc, argv);
  return failures == 0 ? 0 : 1;
}
