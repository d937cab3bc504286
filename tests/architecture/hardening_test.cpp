// The program itself, seen from outside while it waits: what it gave up when it started.
#include "support/test.h"

#include <QFile>
#include <QProcess>

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

}  // namespace

class HardeningTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QProcess> m_program;

 private Q_SLOTS:
  void init() {
#ifndef Q_OS_LINUX
    QSKIP("looks into /proc");
#endif
    m_program = std::make_unique<QProcess>();
    m_program->start(QStringLiteral(CANDOR_BIN "/candor-cli"), {u"read"_s, u"-"_s});  // waits for its input
    QVERIFY(m_program->waitForStarted());
  }

  void cleanup() {
    if (!m_program) return;
    m_program->closeWriteChannel();
    QVERIFY(m_program->waitForFinished());
  }

  void programLeavesNoCore() {
    QTRY_VERIFY(systemTable(m_program->processId(), "limits"_L1).contains("Max core file size 0 0 bytes"));
  }

  void itsFilesAreItsUsersAlone() {
    QTRY_VERIFY(systemTable(m_program->processId(), "status"_L1).contains("Umask: 0077"));
  }

  void otherProgramsOfTheUserCannotLookIntoIt() {
#ifdef Q_OS_LINUX
    if (geteuid() == 0) QSKIP("root may look into everything");
#endif
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer looks into it");
#endif
    QTRY_VERIFY(systemTable(m_program->processId(), "maps"_L1).isEmpty());
    QCOMPARE(m_program->state(), QProcess::Running);
  }
};

CANDOR_TEST(HardeningTest)

}  // namespace candor::tests

#include "hardening_test.moc"
