// The whole job under strace: no process of it asks for an internet socket.
#include "support/test.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

const QStringList& job() {
  static const QString samples = QStringLiteral(CANDOR_SOURCE "/resources/samples/");
  static const QStringList words = {QStringLiteral(CANDOR_BIN "/candor-cli"),
                                    u"match"_s,
                                    u"--resume"_s,
                                    samples + u"resume.pdf"_s,
                                    u"--job"_s,
                                    samples + u"posting.txt"_s,
                                    u"--json"_s};
  return words;
}

// The trace of a program; nothing where the system lets nobody watch.
std::optional<QByteArray> traceOf(const QStringList& program, QProcess& process) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"trace"_s);
  process.start(u"strace"_s,
                QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=network,execve"_s, u"-o"_s, path} + program);
  process.waitForFinished(60'000);
  QFile file(path);
  const QByteArray trace = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  return trace.contains("execve(") ? std::optional(trace) : std::nullopt;
}

// The lines of a trace that have to do with the internet.
QStringList internetCalls(const QByteArray& trace) {
  static const QRegularExpression internet(uR"(AF_INET|AF_PACKET|AF_NETLINK)"_s);
  return QString::fromUtf8(trace).split(u'\n').filter(internet);
}

}  // namespace

class OfflineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void internetSocketIsFound() {
    QCOMPARE(internetCalls("1 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n2 socket(AF_INET6, SOCK_STREAM, 0) = 4\n").size(),
             1);
  }

  void matchAsksForNoInternetSocket() {
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty()) QSKIP("needs strace");
    QProcess harmless;
    if (!traceOf({u"true"_s}, harmless)) QSKIP("this system does not let strace watch");

    QProcess process;
    const std::optional<QByteArray> trace = traceOf(job(), process);

    QVERIFY(trace);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("\"score\""));
    QVERIFY2(trace->contains("candor-reader"), "the child was not watched");
    QCOMPARE(internetCalls(*trace), QStringList());
  }
};

CANDOR_TEST(OfflineTest)

}  // namespace candor::tests

#include "offline_test.moc"
