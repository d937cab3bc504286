// The commands a README names exist: whoever types them gets what was promised.
#include "support/test.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

QString textOf(const QString& path) {
  QFile file(QStringLiteral(CANDOR_SOURCE "/") + path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString printedBy(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

// The words that follow `program` in a text: "./dev" → run, test, bench.
QStringList commandsOf(const QString& program, const QString& text) {
  const QRegularExpression use(QRegularExpression::escape(program) + uR"( ([a-z]+)\b)"_s);
  QStringList commands;
  for (auto it = use.globalMatch(text); it.hasNext();) commands.append(it.next().captured(1));
  commands.removeDuplicates();
  return commands;
}

}  // namespace

class ReadmeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void commandsExist_data() {
    QTest::addColumn<QString>("page");
    for (const char* page : {"README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md"}) {
      QTest::newRow(page) << QString::fromLatin1(page);
    }
  }

  void commandsExist() {
    QFETCH(const QString, page);
    const QString text = textOf(page);
    QVERIFY2(!text.isEmpty(), "the page is missing");
    const QString devHelp = printedBy(QStringLiteral(CANDOR_SOURCE "/dev"), {u"help"_s});
    const QString programHelp = printedBy(QStringLiteral(CANDOR_BIN "/candor-cli"), {u"--help"_s});

    const QStringList ofDev = commandsOf(u"./dev"_s, text);
    for (const QString& command : ofDev) QVERIFY2(devHelp.contains(u"\n  "_s + command), qPrintable(command));
    const QStringList ofProgram = commandsOf(u"candor-cli"_s, text);
    for (const QString& command : ofProgram) QVERIFY2(programHelp.contains(u"  "_s + command), qPrintable(command));
  }

  void readmeNamesTheTwoCommandsToBeginWith() {
    const QStringList commands = commandsOf(u"./dev"_s, textOf(u"README.md"_s));

    QVERIFY(commands.contains(u"run"_s));
    QVERIFY(commands.contains(u"test"_s));
  }

  void linkedFilesExist() {
    static const QRegularExpression link(uR"(\]\(([^)#:]+)\))"_s);
    for (auto it = link.globalMatch(textOf(u"README.md"_s)); it.hasNext();) {
      const QString target = it.next().captured(1);
      QVERIFY2(QFile::exists(QStringLiteral(CANDOR_SOURCE "/") + target), qPrintable(target));
    }
  }

  void sampleResumeIsWhatItsSourceWrites() {
    QProcess script;
    script.start(u"python3"_s, {QStringLiteral(CANDOR_SOURCE "/resources/samples/make_resume.py")});
    if (!script.waitForStarted()) QSKIP("needs python3");
    QVERIFY(script.waitForFinished());
    QFile sample(QStringLiteral(CANDOR_SOURCE "/resources/samples/resume.pdf"));
    QVERIFY(sample.open(QIODevice::ReadOnly));

    QCOMPARE(script.readAllStandardOutput(), sample.readAll());
  }
};

CANDOR_TEST(ReadmeTest)

}  // namespace candor::tests

#include "readme_test.moc"
