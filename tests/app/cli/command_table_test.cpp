#include "cli/command_table.h"

#include "app/cli/sample_commands.h"
#include "cli/commands.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::Command;
using candor::cli::CommandTable;
using candor::cli::Need;
using candor::cli::Option;
using candor::cli::ValueKind;
using candor::tests::sampleCommands;

class CommandTableTest : public QObject {
  Q_OBJECT

 private:
  static QStringList optionNames(const Command& command) {
    QStringList names;
    for (const Option& option : candor::cli::optionsOf(command)) names += option.name;
    return names;
  }

 private Q_SLOTS:
  void everyRowIsWhole_data() {
    QTest::addColumn<const CommandTable*>("table");
    QTest::newRow("program") << &candor::cli::programCommands();
    QTest::newRow("sample") << &sampleCommands();
  }

  void everyRowIsWhole() {
    QFETCH(const CommandTable*, table);

    QVERIFY(table->find(u"help") && table->find(u"version"));
    for (const Command& command : table->commands()) {
      QVERIFY2(command.run && !command.name.isEmpty() && !command.summary.isEmpty(), command.name.data());
      QVERIFY2(!command.summary.endsWith(u'.'), command.name.data());
      QVERIFY2(table->find(QString(command.name)) == &command, command.name.data());
      QCOMPARE(table->groupOf(command) != nullptr, command.name.contains(u' '));
      QVERIFY2(!table->findGroup(QString(command.name)), command.name.data());
    }
  }

  void everyOptionIsWhole() {
    for (const Command& command : candor::cli::programCommands().commands()) {
      QStringList names = optionNames(command);
      QCOMPARE(names.removeDuplicates(), 0);
      for (const Option& option : candor::cli::optionsOf(command)) {
        QVERIFY2(!option.help.isEmpty() && !option.help.endsWith(u'.'), option.name.data());
        QCOMPARE(option.value.isEmpty(), option.kind == ValueKind::None);
      }
    }
  }

  void rowsOfAGroupFollowEachOther() {
    QStringList begun;
    QString last;
    for (const Command& command : candor::cli::programCommands().commands()) {
      const QString first = QString(command.name).section(u' ', 0, 0);
      if (first != last) QVERIFY2(!begun.contains(first), command.name.data());
      begun += first;
      last = first;
    }
  }

  void needBringsItsOptions() {
    const CommandTable& table = sampleCommands();

    QVERIFY(!optionNames(*table.find(u"read")).contains(u"vault"_s));
    QCOMPARE(optionNames(*table.find(u"vault info")).first(2), QStringList({u"vault"_s, u"json"_s}));
    QCOMPARE(optionNames(*table.find(u"resume add")).first(3),
             QStringList({u"vault"_s, u"passphrase-file"_s, u"passphrase-fd"_s}));
    QVERIFY(table.has(Need::VaultFolder));
  }

  void firstWordsNameAGroupOnce() {
    QCOMPARE(sampleCommands().firstWords(), QStringList({u"read"_s, u"vault"_s, u"resume"_s, u"help"_s, u"version"_s}));
  }

  void verbsAreThoseOfTheGroup() {
    const CommandTable& table = sampleCommands();

    QCOMPARE(table.verbs(*table.findGroup(u"resume")), QStringList({u"add"_s, u"show"_s, u"erase"_s}));
    QCOMPARE(candor::cli::verbOf(*table.find(u"read")), "read"_L1);
  }
};

CANDOR_TEST(CommandTableTest)
#include "command_table_test.moc"
