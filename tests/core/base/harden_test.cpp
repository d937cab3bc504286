#include "base/harden.h"

#include "support/test.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace candor;

#ifdef Q_OS_LINUX
namespace {

// The exit code of a child that has hardened itself and then looks.
template <class F>
int inAHardenedChild(F look) {
  const pid_t child = fork();
  if (child == 0) _exit(harden() ? look() : 99);
  int status = -1;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

}  // namespace
#endif

class HardenTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void variablesThatLoadCodeOrLeakKeysAreDangerous() {
    for (const char* name :
         {"SSLKEYLOGFILE", "QT_PLUGIN_PATH", "QTKEYCHAIN_BACKEND", "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT",
          "OPENSSL_CONF", "OPENSSL_MODULES", "GCONV_PATH", "GIO_EXTRA_MODULES", "GLIBC_TUNABLES"})
      QVERIFY2(isDangerousVariable(name), name);
    for (const char* name : {"PATH", "HOME", "LANG", "OLD_PWD", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
                             "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LD", "", "WAYLAND_DISPLAY", "SSL_CERT_FILE"})
      QVERIFY2(!isDangerousVariable(name), name);
  }

  void namesOfTheEnvironmentHaveNoValues() {
    qputenv("CANDOR_TEST_NAME", "a=b");

    const std::vector<QByteArray> names = environmentNames();

    QVERIFY(std::find(names.begin(), names.end(), QByteArray("CANDOR_TEST_NAME")) != names.end());
    qunsetenv("CANDOR_TEST_NAME");
  }

#ifdef Q_OS_LINUX
  void leavesNoCoreWhateverIsAskedLater() {
    QCOMPARE(inAHardenedChild([] {
               rlimit limit{.rlim_cur = 1, .rlim_max = 1};
               getrlimit(RLIMIT_CORE, &limit);
               return int(limit.rlim_cur + limit.rlim_max);
             }),
             0);
  }

  void systemShowsTheLimit() {
    QCOMPARE(inAHardenedChild([] {
               QFile limits(QStringLiteral("/proc/self/limits"));
               if (!limits.open(QIODevice::ReadOnly)) return 1;
               const QByteArray text = limits.readAll().simplified();
               return text.contains("Max core file size 0 0 bytes") ? 0 : 2;
             }),
             0);
  }

  void othersCannotLookIntoIt() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer looks into it");
#endif
    QFile status(QStringLiteral("/proc/self/status"));
    QVERIFY(status.open(QIODevice::ReadOnly));
    if (!status.readAll().contains("TracerPid:\t0\n")) QSKIP("a debugger started this test");

    QCOMPARE(inAHardenedChild([] { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }), 0);
  }

  void itsFilesAreItsUsersAlone() {
    QCOMPARE(inAHardenedChild([] { return int(umask(0)); }), 077);
  }

  void fullQuotaIsNoSignal() {
    QCOMPARE(inAHardenedChild([] { return raise(SIGXFSZ); }), 0);
  }

  void dangerousVariablesAreGoneForItsChildrenToo() {
    qputenv("SSLKEYLOGFILE", "keys");
    qputenv("LD_AUDIT", "");
    qputenv("CANDOR_HARMLESS", "1");

    const int seen = inAHardenedChild([] {
      return WEXITSTATUS(std::system("test -z \"${SSLKEYLOGFILE+x}${LD_AUDIT+x}\" -a -n \"$CANDOR_HARMLESS\""));
    });

    for (const char* name : {"SSLKEYLOGFILE", "LD_AUDIT", "CANDOR_HARMLESS"}) qunsetenv(name);
    QCOMPARE(seen, 0);
  }
#endif
};

CANDOR_TEST(HardenTest)
#include "harden_test.moc"
