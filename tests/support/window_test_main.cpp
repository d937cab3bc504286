// The main of tests that show widgets: an application with Candor's look at the sizes of the reference pictures. It
// fails when an event kept the thread of the window for too long, and lists those that took long.
#include "style/look.h"
#include "support/run_tests.h"
#include "support/test.h"
#include "support/watched_application.h"

namespace candor::tests {

std::vector<MakeTest>& registered() {
  static std::vector<MakeTest> tests;
  return tests;
}

namespace {

int stutters(const WatchedApplication& application) {
  int found = 0;
  for (const SlowEvent& event : application.slow()) {
    const double ms = double(event.took.count()) / 1000;
    qInfo("%s took %.1f ms of the window's thread", qPrintable(event.what), ms);
    if (event.took >= WatchedApplication::Forbidden) ++found;
  }
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  return 0;
#else
  if (found > 0) qCritical("%d events took %lld ms or more", found, qlonglong(WatchedApplication::Forbidden.count()));
  return found;
#endif
}

}  // namespace

}  // namespace candor::tests

int main(int argc, char** argv) {
  candor::tests::WatchedApplication application(argc, argv);
  QFont font = QApplication::font();
  font.setPixelSize(13);
  QApplication::setFont(font);
  candor::style::Look look(application, candor::style::ThemeChoice::Light);
  const int failures = candor::tests::runRegistered(QApplication::arguments());
  return failures == 0 && candor::tests::stutters(application) == 0 ? 0 : 1;
}
