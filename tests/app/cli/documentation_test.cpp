#include "cli/documentation.h"

#include "cli/commands.h"
#include "support/test.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using candor::cli::Command;
using candor::cli::commands;

class DocumentationTest : public QObject {
  Q_OBJECT

 private:
  static QString checkedIn(const QString& name) {
    QFile file(QStringLiteral(CANDOR_SOURCE "/docs/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

 private Q_SLOTS:
  // When one fails: candor-cli documentation markdown > docs/cli.md; candor-cli documentation man > docs/candor-cli.1
  void manualIsUpToDate() { QVERIFY(checkedIn(u"cli.md"_s) == candor::cli::markdownManual()); }
  void manualPageIsUpToDate() { QVERIFY(checkedIn(u"candor-cli.1"_s) == candor::cli::manualPage()); }

  void everyCommandAndOptionIsEverywhere() {
    for (const auto& text :
         {candor::cli::markdownManual(), candor::cli::manualPage().remove(u'\\'), candor::cli::bashCompletion(),
          candor::cli::zshCompletion(), candor::cli::fishCompletion()})
      for (const Command& command : commands()) {
        if (command.isHidden) continue;
        QVERIFY2(text.contains(command.name), command.name.data());
        for (const auto& option : command.options) QVERIFY2(text.contains(option.name), option.name.data());
      }
  }

  void hiddenCommandIsNotOffered() {
    for (const auto& text :
         {candor::cli::bashCompletion(), candor::cli::zshCompletion(), candor::cli::fishCompletion()})
      QVERIFY(!text.contains(u"documentation"_s));
    QVERIFY(!candor::cli::markdownManual().contains(u"## candor-cli documentation"_s));
  }

  void shellsTakeTheirCompletions_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("bash") << candor::cli::bashCompletion();
    QTest::newRow("zsh") << candor::cli::zshCompletion();
    QTest::newRow("fish") << candor::cli::fishCompletion();
  }

  void shellsTakeTheirCompletions() {
    QFETCH(const QString, text);
    const QString shell = QString::fromLatin1(QTest::currentDataTag());
    if (QStandardPaths::findExecutable(shell).isEmpty()) QSKIP("this shell is not installed");

    QProcess process;
    process.start(shell, {shell == u"fish"_s ? u"--no-execute"_s : u"-n"_s});
    process.write(text.toUtf8());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());

    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
  }
};

CANDOR_TEST(DocumentationTest)
#include "documentation_test.moc"
