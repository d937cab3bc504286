#include "reading/reader.h"
#include "support/test.h"

#include <QFileInfo>

#include <cerrno>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

// What became of an attack: the text of the answer, or "killed".
QString outcomeOf(const QByteArray& attack) {
  Reader reader(QStringLiteral(CANDOR_TEST_BIN "/attack_child"));
  const auto answer = foreground([&](const Worker& worker) { return reader.read(worker, attack, FormatId::Markdown); });
  if (answer) return answer->text;
  return answer.error().fault == Fault::Crashed ? u"killed"_s : u"fault %1"_s.arg(int(answer.error().fault));
}

class SandboxTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QCOMPARE(outcomeOf("nothing"), u"done"_s); }

  void attackFails_data() {
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* attack, const QString& expected) { QTest::newRow(attack) << expected; };
    const QString denied = QString::number(EPERM);
    row("socket", u"killed"_s);
    row("unix socket", u"killed"_s);
    row("connect", u"killed"_s);
    row("execute", u"killed"_s);
    row("trace", u"killed"_s);
    row("fork", denied);
    row("write", denied);
    row("truncate", denied);
    row("unlink", denied);
    row("memory of others", denied);
    row("kill parent", denied);
    row("executable memory", denied);
    row("raise limit", denied);
  }

  void attackFails() {
    QFETCH(QString, expected);
    QCOMPARE(outcomeOf(QTest::currentDataTag()), expected);
    QVERIFY(!QFileInfo::exists(u"/tmp/candor-attack"_s));
  }

  void threadsAreNotStarted() {
    // A sanitizer ends the process itself when it cannot have its thread.
    QVERIFY((QStringList{QString::number(EPERM), u"killed"_s}).contains(outcomeOf("thread")));
  }

  void filesOfOthersAreNotOpened() {
    // EACCES by Landlock; EPERM where the kernel has none and nothing can be opened.
    const QStringList denials{QString::number(EACCES), QString::number(EPERM)};
    QVERIFY(denials.contains(outcomeOf("passwd")));
    QVERIFY(denials.contains(outcomeOf("home")));
  }

  void processorTimeIsBounded() {
    QCOMPARE(outcomeOf("ask for processor bound").toInt(), format(FormatId::Markdown).limits.cpuSeconds);
  }

  void memoryIsBounded() {
    const QString bound = outcomeOf("ask for memory bound");
    if (bound == u"none"_s) QSKIP("a sanitizer needs more addresses than any bound");
    QCOMPARE(bound.toLongLong(), format(FormatId::Markdown).limits.memoryBytes);
    QCOMPARE(outcomeOf("gigabyte"), QString::number(ENOMEM));
  }
};

}  // namespace

CANDOR_TEST(SandboxTest)

}  // namespace candor::reading

#include "sandbox_test.moc"
