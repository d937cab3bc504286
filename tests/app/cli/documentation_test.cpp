#include "cli/documentation.h"

#include "app/cli/sample_commands.h"
#include "cli/commands.h"
#include "support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;
using candor::cli::Command;
using candor::cli::CommandTable;
using candor::cli::programCommands;
using candor::tests::sampleCommands;

class DocumentationTest : public QObject {
  Q_OBJECT

 private:
  static QString checkedIn(const QString& name) {
    QFile file(QStringLiteral(CANDOR_SOURCE "/docs/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

 private Q_SLOTS:
  // When one fails: candor-cli documentation markdown > docs/cli.md; candor-cli documentation man > docs/candor-cli.1
  void manualIsUpToDate() { QVERIFY(checkedIn(u"cli.md"_s) == candor::cli::markdownManual(programCommands())); }
  void manualPageIsUpToDate() { QVERIFY(checkedIn(u"candor-cli.1"_s) == candor::cli::manualPage(programCommands())); }

  void everyCommandAndOptionIsEverywhere() {
    for (const CommandTable* table : {&programCommands(), &sampleCommands()})
      for (const auto& text : {candor::cli::markdownManual(*table), candor::cli::manualPage(*table).remove(u'\\'),
                               candor::cli::bashCompletion(*table), candor::cli::zshCompletion(*table),
                               candor::cli::fishCompletion(*table)})
        for (const Command* command : table->shown()) {
          QVERIFY2(text.contains(command->name), command->name.data());
          for (const auto& option : candor::cli::optionsOf(*command))
            QVERIFY2(text.contains(option.name), option.name.data());
        }
  }

  void hiddenCommandIsNotOffered() {
    for (const auto& text :
         {candor::cli::bashCompletion(programCommands()), candor::cli::zshCompletion(programCommands()),
          candor::cli::fishCompletion(programCommands())})
      QVERIFY(!text.contains(u"documentation"_s));
    QVERIFY(!candor::cli::markdownManual(programCommands()).contains(u"## candor-cli documentation"_s));
  }

  void manualLinksToItsSections() {
    const QString manual = candor::cli::markdownManual(sampleCommands());

    QVERIFY(manual.contains(u"| [vault create](#candor-cli-vault-create) | Make a vault |\n"_s));
    QVERIFY(manual.contains(u"\n## candor-cli vault create\n"_s));
  }

  void sharedOptionsAreToldOnce() {
    QCOMPARE(candor::cli::markdownManual(sampleCommands()).count(u"| `--passphrase-fd N` |"_s), 1);
    QCOMPARE(candor::cli::manualPage(sampleCommands()).count(u"\n.B \\-\\-passphrase\\-fd N\n"_s), 1);
  }
};

CANDOR_TEST(DocumentationTest)
#include "documentation_test.moc"
