#include "cli/command_line.h"

#include "app/cli/sample_commands.h"
#include "cli/commands.h"
#include "cli/usage.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::Call;
using candor::cli::Command;
using candor::cli::CommandTable;
using candor::cli::Option;
using candor::cli::parse;
using candor::cli::programCommands;
using candor::cli::UsageError;
using candor::tests::sampleCommands;

class CommandLineTest : public QObject {
  Q_OBJECT

 private:
  static std::variant<Call, UsageError> parsed(const QString& line, const CommandTable& table = programCommands()) {
    return parse(table, line.split(u' ', Qt::SkipEmptyParts));
  }

 private Q_SLOTS:
  void mistakesAreNamed_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, const QString& line, const QString& message, const QString& command) {
      QTest::newRow(name) << line << message << command;
    };
    row("nothing", u""_s, u"A command is missing."_s, {});
    row("misspelt command", u"macth"_s, u"Unknown command macth. Did you mean match?"_s, {});
    row("beginning of a command", u"prof x"_s, u"Unknown command prof. Did you mean profile?"_s, {});
    row("no such command", u"frobnicate"_s, u"Unknown command frobnicate."_s, {});
    row("option before the command", u"--json read"_s, u"Unknown command --json."_s, {});
    row("misspelt option", u"match --resum a --job b"_s, u"Unknown option --resum. Did you mean --resume?"_s,
        u"match"_s);
    row("single dash", u"rank -top 3"_s, u"Unknown option -top. Did you mean --top?"_s, u"rank"_s);
    row("no such option", u"read --frobnicate x"_s, u"Unknown option --frobnicate."_s, u"read"_s);
    row("another command's option", u"read --resume x"_s, u"Unknown option --resume."_s, u"read"_s);
    row("missing option", u"match --resume a"_s, u"--job FILE is missing."_s, u"match"_s);
    row("missing value", u"match --job b --resume"_s, u"--resume wants a value: --resume FILE."_s, u"match"_s);
    row("option for a value", u"match --resume --job b"_s, u"--resume wants a value: --resume FILE."_s, u"match"_s);
    row("empty value", u"match --resume= --job b"_s, u"--resume wants a value: --resume FILE."_s, u"match"_s);
    row("twice", u"match --resume a --job b --resume c"_s, u"--resume was given twice."_s, u"match"_s);
    row("value of a switch", u"read --json=yes a"_s, u"--json takes no value."_s, u"read"_s);
    row("no number", u"rank --resumes a --jobs b --top ten"_s, u"--top wants a whole number above 0, not “ten”."_s,
        u"rank"_s);
    row("zero", u"rank --resumes a --jobs b --top 0"_s, u"--top wants a whole number above 0, not “0”."_s, u"rank"_s);
    row("negative", u"rank --resumes a --jobs b --top -3"_s, u"--top wants a whole number above 0, not “-3”."_s,
        u"rank"_s);
    row("huge", u"rank --resumes a --jobs b --top 99999999999"_s,
        u"--top wants a whole number above 0, not “99999999999”."_s, u"rank"_s);
    row("both forms", u"read --json --jsonl a"_s, u"--json and --jsonl exclude each other."_s, u"read"_s);
    row("no file", u"profile --json"_s, u"FILE is missing."_s, u"profile"_s);
    row("surplus", u"match --resume a --job b c"_s, u"“c” is not expected here."_s, u"match"_s);
  }

  void mistakesAreNamed() {
    QFETCH(const QString, line);

    const auto result = parsed(line);

    const auto* error = std::get_if<UsageError>(&result);
    QVERIFY(error);
    QTEST(error->message, "message");
    QTEST(error->command ? QString(error->command->name) : QString(), "command");
  }

  void valuesComeWithASpaceOrAnEqualsSign() {
    for (const QString& line : {u"match --resume a.pdf --job b=c.txt"_s, u"match --job=b=c.txt --resume=a.pdf"_s}) {
      const auto result = parsed(line);

      const auto* call = std::get_if<Call>(&result);
      QVERIFY(call);
      QCOMPARE(call->value("resume"_L1), u"a.pdf"_s);
      QCOMPARE(call->value("job"_L1), u"b=c.txt"_s);
      QVERIFY(!call->has("json"_L1));
    }
  }

  void optionsAndArgumentsMix() {
    const auto result = parsed(u"read a --json b -- --c -"_s);

    const auto* call = std::get_if<Call>(&result);
    QVERIFY(call);
    QVERIFY(call->has("json"_L1));
    QCOMPARE(call->arguments(), QStringList({u"a"_s, u"b"_s, u"--c"_s, u"-"_s}));
  }

  void helpWinsOverWhatIsMissing() {
    for (const QString& line : {u"match --help"_s, u"match -h --resume a"_s}) {
      const auto result = parsed(line);

      const auto* call = std::get_if<Call>(&result);
      QVERIFY(call);
      QCOMPARE(call->command().name, "help"_L1);
      QCOMPARE(call->arguments(), QStringList({u"match"_s}));
    }
  }

  void programsOwnOptionsAreCommands() {
    for (const auto& [line, name] :
         {std::pair(u"--help"_s, "help"_L1), std::pair(u"-h"_s, "help"_L1), std::pair(u"--version"_s, "version"_L1)}) {
      const auto result = parsed(line);

      const auto* call = std::get_if<Call>(&result);
      QVERIFY(call);
      QCOMPARE(call->command().name, name);
    }
  }

  void numbersAreRead() {
    const auto result = parsed(u"rank --resumes a --jobs b --top 12"_s);

    QCOMPARE(std::get<Call>(result).number("top"_L1, 1), 12);
    QCOMPARE(std::get<Call>(result).number("depth"_L1, 7), 7);
  }

  void mistakesInGroupsAreNamed_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QString& line, const QString& message) {
      QTest::newRow(name) << line << message;
    };
    row("no verb", u"vault"_s, u"vault wants one of: create, info."_s);
    row("option for a verb", u"vault --vault D info"_s, u"vault wants one of: create, info."_s);
    row("misspelt verb", u"vault creat"_s, u"Unknown command vault creat. Did you mean vault create?"_s);
    row("another group's verb", u"vault show"_s, u"Unknown command vault show."_s);
    row("misspelt group", u"valut info"_s, u"Unknown command valut. Did you mean vault?"_s);
    row("the wrong way round", u"create vault"_s, u"Unknown command create. Did you mean vault create?"_s);
    row("verb alone", u"erase"_s, u"Unknown command erase."_s);
    row("option without the need", u"read --vault D x"_s, u"Unknown option --vault."_s);
    row("passphrase without the need", u"vault info --passphrase-fd 3"_s, u"Unknown option --passphrase-fd."_s);
    row("two passphrases", u"vault create --passphrase-fd 3 --passphrase-file f"_s,
        u"--passphrase-file and --passphrase-fd exclude each other."_s);
    row("standard input twice", u"resume add --passphrase-fd 0 -"_s,
        u"Standard input cannot be both the passphrase and a document."_s);
    row("below the range", u"vault create --cost 14"_s, u"--cost wants a whole number from 15 to 20, not “14”."_s);
    row("above the range", u"vault create --cost 21"_s, u"--cost wants a whole number from 15 to 20, not “21”."_s);
    row("negative descriptor", u"vault create --passphrase-fd -1"_s,
        u"--passphrase-fd wants a whole number from 0 up, not “-1”."_s);
    row("no id", u"resume show"_s, u"ID is missing."_s);
    row("word for an id", u"resume show first"_s, u"“first” is not an id."_s);
    row("zero for an id", u"resume erase --yes 3 0"_s, u"“0” is not an id."_s);
    row("two for one", u"resume show 1 2"_s, u"“2” is not expected here."_s);
    row("word for an option's id", u"resume show 1 --resume x"_s, u"--resume wants an id, not “x”."_s);
    row("required switch", u"resume erase 3"_s, u"--yes is missing."_s);
  }

  void mistakesInGroupsAreNamed() {
    QFETCH(const QString, line);

    const auto result = parsed(line, sampleCommands());

    const auto* error = std::get_if<UsageError>(&result);
    QVERIFY(error);
    QTEST(error->message, "message");
    QVERIFY(!error->command || error->command->name.contains(u' ') == (error->group != nullptr));
  }

  void groupAndVerbAreOneCommand() {
    const auto result = parsed(u"vault create --vault D --cost=15 --title x"_s, sampleCommands());

    const auto* call = std::get_if<Call>(&result);
    QVERIFY(call);
    QCOMPARE(call->command().name, "vault create"_L1);
    QCOMPARE(call->value("vault"_L1), u"D"_s);
    QCOMPARE(call->number("cost"_L1, 1), 15);
    QCOMPARE(call->arguments(), QStringList());
  }

  void idsAreRead() {
    const auto erase = parsed(u"resume erase --yes 3 9007199254740993"_s, sampleCommands());
    const auto show = parsed(u"resume show 1 --resume 9007199254740993"_s, sampleCommands());

    QCOMPARE(std::get<Call>(erase).ids(), std::vector<qint64>({3, 9007199254740993}));
    QCOMPARE(std::get<Call>(show).id("resume"_L1), 9007199254740993);
    QCOMPARE(std::get<Call>(erase).id("resume"_L1), 0);
  }

  void helpIsOnGroupsAndVerbs() {
    for (const auto& [line, words] :
         {std::pair(u"vault --help"_s, QStringList{u"vault"_s}), std::pair(u"vault -h"_s, QStringList{u"vault"_s}),
          std::pair(u"vault create --help"_s, QStringList{u"vault"_s, u"create"_s}),
          std::pair(u"help vault create"_s, QStringList{u"vault"_s, u"create"_s})}) {
      const auto result = parsed(line, sampleCommands());

      const auto* call = std::get_if<Call>(&result);
      QVERIFY(call);
      QCOMPARE(call->command().name, "help"_L1);
      QCOMPARE(call->arguments(), words);
    }
  }
};

CANDOR_TEST(CommandLineTest)
#include "command_line_test.moc"
