// The programs themselves, seen from outside while they wait: what they gave up when they started.
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

QByteArray systemTable(qint64 process, QLatin1StringView name) {
  QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
}

bool isRoot() {
#ifdef Q_OS_LINUX
  return geteuid() == 0;
#else
  return false;
#endif
}

// The words that run a command as a user without rights; none when we are one.
QStringList withoutRights() {
  if (!isRoot()) return {};
  return {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
}

// A copy anybody may run: the folder of the build may be closed to users without rights.
QString openCopy(const QTemporaryDir& folder, const QString& program) {
  const QString copy = folder.filePath(QFileInfo(program).fileName());
  const auto everybodys = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
  QFile::setPermissions(folder.path(), everybodys);
  return QFile::copy(program, copy) && QFile::setPermissions(copy, everybodys) ? copy : QString();
}

// Waits for its input until it is ended.
class Waiting {
 public:
  explicit Waiting(const QStringList& command) {
    m_process.start(command.first(), command.mid(1));
    m_process.waitForStarted();
  }
  ~Waiting() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000)) m_process.kill();
    m_process.waitForFinished();
  }
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;

  [[nodiscard]] qint64 id() const { return m_process.processId(); }
  [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
  [[nodiscard]] QByteArray table(QLatin1StringView name) const { return systemTable(id(), name); }

 private:
  QProcess m_process;
};

// Whether another process of the same user, without rights, can open what the system shows of a process' memory.
bool canOpen(qint64 process, QLatin1StringView name) {
  QProcess look;
  const QStringList command =
      withoutRights() + QStringList{u"sh"_s, u"-c"_s, u": </proc/%1/%2"_s.arg(process).arg(name)};
  look.start(command.first(), command.mid(1));
  return look.waitForFinished() && look.exitStatus() == QProcess::NormalExit && look.exitCode() == 0;
}

const QString CommandLine = QStringLiteral(CANDOR_BIN "/candor-cli");

}  // namespace

class HardeningTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
#ifndef Q_OS_LINUX
    QSKIP("looks into /proc");
#endif
  }

  void programLeavesNoCore() {
    const Waiting program({CommandLine, u"read"_s, u"-"_s});

    QTRY_VERIFY(program.table("limits"_L1).contains("Max core file size 0 0 bytes"));
  }

  void itsFilesAreItsUsersAlone() {
    const Waiting program({CommandLine, u"read"_s, u"-"_s});

    QTRY_VERIFY(program.table("status"_L1).contains("Umask: 0077"));
  }

  void systemCallsOfTheProgramsAreFiltered() {
    const QTemporaryDir home;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto& name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
      surroundings.insert(name, home.path());
    QProcess window;
    window.setProcessEnvironment(surroundings);
    window.start(QStringLiteral(CANDOR_BIN "/candor"), {u"--vault"_s, home.filePath(u"vault"_s)});
    QVERIFY(window.waitForStarted());
    const Waiting commandLine({CommandLine, u"read"_s, u"-"_s});

    QTRY_VERIFY(commandLine.table("status"_L1).contains("Seccomp: 2"));
    QTRY_VERIFY(systemTable(window.processId(), "status"_L1).contains("Seccomp: 2"));
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    window.waitForFinished();
  }

  void plainProgramIsNotFiltered() {
    const Waiting plain({u"cat"_s});
    if (systemTable(getpid(), "status"_L1).contains("Seccomp: 2")) QSKIP("everything is filtered here");

    QTRY_VERIFY(plain.table("status"_L1).contains("Seccomp: 0"));
  }

  void otherProgramsOfTheUserCannotLookIntoIt() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer looks into it");
#endif
    if (isRoot() && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty()) QSKIP("root may look into everything");
    const QTemporaryDir folder;
    const QString copy = openCopy(folder, CommandLine);
    QVERIFY(!copy.isEmpty());
    const Waiting program(withoutRights() + QStringList{copy, u"read"_s, u"-"_s});
    QTRY_VERIFY(program.table("limits"_L1).contains("Max core file size 0 0 bytes"));  // it has hardened itself

    QTRY_VERIFY(!canOpen(program.id(), "maps"_L1));
    QVERIFY(!canOpen(program.id(), "mem"_L1));
    QVERIFY(program.isRunning());
  }

  void plainProgramCanBeLookedInto() {
    if (isRoot() && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty()) QSKIP("root may look into everything");
    const Waiting plain(withoutRights() + QStringList{u"cat"_s});

    QTRY_VERIFY(canOpen(plain.id(), "maps"_L1));
  }
};

CANDOR_TEST(HardeningTest)

}  // namespace candor::tests

#include "hardening_test.moc"
