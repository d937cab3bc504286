#include "cli/usage.h"

#include "app/cli/sample_commands.h"
#include "cli/commands.h"
#include "cli/text_layout.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::Command;
using candor::cli::CommandTable;
using candor::cli::programCommands;
using candor::cli::usageLine;
using candor::tests::sampleCommands;

class UsageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void usageLineShowsWhatIsRequired() {
    QCOMPARE(usageLine(*programCommands().find(u"match")),
             u"candor-cli match --resume FILE --job FILE [--html FILE] [--pdf FILE] [--json | --jsonl]"_s);
    QCOMPARE(usageLine(*programCommands().find(u"read")), u"candor-cli read FILE… [--json | --jsonl]"_s);
    QCOMPARE(usageLine(*programCommands().find(u"help")), u"candor-cli help [COMMAND…] [--json | --jsonl]"_s);
  }

  void usageLineShowsWhatTheVaultNeeds() {
    const CommandTable& table = sampleCommands();

    QCOMPARE(usageLine(*table.find(u"vault info")), u"candor-cli vault info [--vault DIR] [--json | --jsonl]"_s);
    QCOMPARE(usageLine(*table.find(u"resume erase")),
             u"candor-cli resume erase --yes ID… [--vault DIR] [--passphrase-file FILE | --passphrase-fd N] "
             u"[--json | --jsonl]"_s);
    QCOMPARE(usageLine(table, *table.findGroup(u"resume")), u"candor-cli resume add|show|erase …"_s);
  }

  void programHelpNamesEveryCommandButTheHidden() {
    const QString help = candor::cli::programHelp(programCommands());

    for (const Command& command : programCommands().commands()) {
      const bool isNamed = help.contains(candor::cli::verbOf(command));
      QVERIFY2(isNamed != command.isHidden, command.name.data());
    }
  }

  void groupIsOneEntryWithItsVerbs() {
    const QString help = candor::cli::programHelp(sampleCommands());

    QVERIFY(help.contains(u"  vault …   Look after the vault: create, info\n"_s));
    QCOMPARE(help.count(u"vault …"_s), 1);
  }

  void groupHelpExplainsEachVerb() {
    const CommandTable& table = sampleCommands();

    const QString help = candor::cli::groupHelp(table, *table.findGroup(u"resume"));

    QVERIFY(help.contains(u"  resume erase  Erase resumes\n"_s));
    QVERIFY(!help.contains(u"vault"_s));
  }

  void commandHelpHasAllOptions() {
    const QString help = candor::cli::commandHelp(*sampleCommands().find(u"resume erase"));

    for (const QString& word : {u"--yes"_s, u"(required)"_s, u"--passphrase-fd N"_s, u"--json"_s, u"ID"_s})
      QVERIFY2(help.contains(word), qPrintable(word));
  }
};

CANDOR_TEST(UsageTest)
#include "usage_test.moc"
