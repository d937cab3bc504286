#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/usage.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::Call;
using candor::cli::Command;
using candor::cli::commands;
using candor::cli::nearest;
using candor::cli::Option;
using candor::cli::parse;
using candor::cli::UsageError;

class CommandLineTest : public QObject {
  Q_OBJECT

 private:
  static std::variant<Call, UsageError> parsed(const QString& line) {
    return parse(line.split(u' ', Qt::SkipEmptyParts));
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
    row("second argument", u"help read match"_s, u"“match” is not expected here."_s, u"help"_s);
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

  void nothingIsMeantByFarWords() {
    QCOMPARE(nearest(u"xyz"_s, {u"read"_s, u"match"_s}), QString());
    QCOMPARE(nearest(QString(), {u"read"_s}), QString());
    QCOMPARE(nearest(u"raed"_s, {u"rank"_s, u"read"_s}), u"read"_s);
  }

  void everyRowOfTheTableIsWhole() {
    for (const Command& command : commands()) {
      QVERIFY(command.run && !command.name.isEmpty() && !command.summary.isEmpty());
      QVERIFY2(!command.summary.endsWith(u'.'), command.name.data());
      for (const Option& option : command.options) {
        QVERIFY2(!option.help.isEmpty() && !option.help.endsWith(u'.'), option.name.data());
        QCOMPARE(option.value.isEmpty(), option.kind == candor::cli::ValueKind::None);
      }
    }
  }

  void usageLineShowsWhatIsRequired() {
    QCOMPARE(candor::cli::usageLine(*candor::cli::findCommand(u"match")),
             u"candor-cli match --resume FILE --job FILE [--html FILE] [--json | --jsonl]"_s);
    QCOMPARE(candor::cli::usageLine(*candor::cli::findCommand(u"read")), u"candor-cli read FILE… [--json | --jsonl]"_s);
  }

  void helpNamesEveryCommandButTheHidden() {
    const QString help = candor::cli::programHelp();

    for (const Command& command : commands()) QCOMPARE(help.contains(u"  "_s + command.name + u' '), !command.isHidden);
  }
};

CANDOR_TEST(CommandLineTest)
#include "command_line_test.moc"
