#include "base/internet.h"

#include "support/test.h"

#include <cerrno>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>

namespace {

// The error of opening such a socket; 0 when there is none.
int errorOf(int family) {
  const int socket = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return errno;
  ::close(socket);
  return 0;
}

struct Errors {
  int inet = 0;
  int inet6 = 0;
  int local = 0;
  int ofLaterThread = 0;
};

// The wall stands around the thread that asked for it, so this process goes on without.
Errors behindTheWall() {
  Errors errors;
  std::thread([&errors] {
    if (!candor::forbidInternet()) return;
    errors = {.inet = errorOf(AF_INET), .inet6 = errorOf(AF_INET6), .local = errorOf(AF_UNIX)};
    std::thread([&errors] { errors.ofLaterThread = errorOf(AF_INET); }).join();
  }).join();
  return errors;
}

}  // namespace
#endif

class InternetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
#ifdef Q_OS_LINUX
  void internetIsOutOfReach() {
    QCOMPARE(errorOf(AF_INET), 0);

    const Errors errors = behindTheWall();

    QCOMPARE(errors.inet, EACCES);
    QCOMPARE(errors.inet6, EACCES);
    QCOMPARE(errors.ofLaterThread, EACCES);
  }

  void socketsWithinTheComputerStay() { QCOMPARE(behindTheWall().local, 0); }
#else
  void saysThatThereIsNone() { QVERIFY(!candor::forbidInternet()); }
#endif
};

CANDOR_TEST(InternetTest)
#include "internet_test.moc"
