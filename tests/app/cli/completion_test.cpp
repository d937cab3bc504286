// The completions as the shells themselves run them, where they are installed.
#include "app/cli/sample_commands.h"
#include "cli/commands.h"
#include "cli/documentation.h"
#include "support/test.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using candor::cli::CommandTable;
using candor::cli::programCommands;
using candor::tests::sampleCommands;

namespace {

struct Shell {
  QString name;
  QString (*completion)(const CommandTable& table);
  QString checkOnly;
  QString before;  // %1: the words typed so far, %2: how many
  QString after;
};

// What each prints is a line for each word it would offer, or more.
const QList<Shell> Shells{
    {u"bash"_s, candor::cli::bashCompletion, u"-n"_s, u"compopt() { :; }\n"_s,
     u"COMP_WORDS=(candor-cli %1); COMP_CWORD=%2; _candor_cli; printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s},
    {u"zsh"_s,
     candor::cli::zshCompletion,
     u"-n"_s,
     u"_describe() { print -rl -- ${${(P)2}%%:*} }\n_arguments() { print -rl -- ${@%%\\[*} }\n"
     "words=(candor-cli %1); CURRENT=$((%2 + 1))\n"_s,
     {}},
    {u"fish"_s,
     candor::cli::fishCompletion,
     u"--no-execute"_s,
     {},
     u"complete -C \"candor-cli %1\" | string replace -r '\\t.*' ''\n"_s}};

}  // namespace

class CompletionTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  [[nodiscard]] QStringList printed(const QString& shell, const QStringList& arguments, const QString& script) const {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(shell, arguments);
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) return {u"failed"_s};
    const QString complaint = QString::fromUtf8(process.readAllStandardError());
    if (!complaint.isEmpty()) return {complaint};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
  }

  // `typed` ends with the word that is completed; it may be ''.
  [[nodiscard]] QStringList offered(const Shell& shell, const QStringList& typed) const {
    QStringList words = typed;
    if (shell.name == "fish"_L1) words.replaceInStrings(u"''"_s, QString());
    const auto filled = [&](const QString& text) {
      return QString(text).replace(u"%1"_s, words.join(u' ')).replace(u"%2"_s, QString::number(words.size()));
    };
    const QString script = filled(shell.before) + shell.completion(sampleCommands()) + filled(shell.after);
    return printed(shell.name, shell.name == "zsh"_L1 ? QStringList{u"-f"_s} : QStringList(), script);
  }

  static void addShells() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(Shells.size()); ++i) QTest::newRow(qPrintable(Shells[i].name)) << i;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.isValid() && QDir(m_folder.path()).mkdir(u"folder"_s)); }

  void shellsTakeTheirCompletions_data() { addShells(); }
  void shellsTakeTheirCompletions() {
    QFETCH(const int, index);
    const Shell& shell = Shells[index];
    if (QStandardPaths::findExecutable(shell.name).isEmpty()) QSKIP("this shell is not installed");

    for (const CommandTable* table : {&programCommands(), &sampleCommands()})
      QCOMPARE(printed(shell.name, {shell.checkOnly}, shell.completion(*table)), QStringList());
  }

  void wordsAreOfferedWhereTheyBelong_data() { addShells(); }
  void wordsAreOfferedWhereTheyBelong() {
    QFETCH(const int, index);
    const Shell& shell = Shells[index];
    if (QStandardPaths::findExecutable(shell.name).isEmpty()) QSKIP("this shell is not installed");
    const auto sorted = [](QStringList words) {
      words.sort();
      return words;
    };

    const QStringList first{u"help"_s, u"read"_s, u"resume"_s, u"vault"_s, u"version"_s};
    const QStringList verbs{u"add"_s, u"erase"_s, u"show"_s};
    QCOMPARE(sorted(offered(shell, {u"''"_s})), first);
    QCOMPARE(sorted(offered(shell, {u"help"_s, u"''"_s})), first);
    QCOMPARE(sorted(offered(shell, {u"resume"_s, u"''"_s})), verbs);
    QCOMPARE(sorted(offered(shell, {u"help"_s, u"resume"_s, u"''"_s})), verbs);
  }

  void optionsAreThoseOfTheVerb_data() { addShells(); }
  void optionsAreThoseOfTheVerb() {
    QFETCH(const int, index);
    const Shell& shell = Shells[index];
    if (QStandardPaths::findExecutable(shell.name).isEmpty()) QSKIP("this shell is not installed");

    const QStringList create = offered(shell, {u"vault"_s, u"create"_s, u"--"_s});
    const QStringList info = offered(shell, {u"vault"_s, u"info"_s, u"--"_s});
    const QStringList read = offered(shell, {u"read"_s, u"--"_s});

    QVERIFY(create.contains(u"--cost"_s) && create.contains(u"--passphrase-file"_s) && create.contains(u"--json"_s));
    QVERIFY(!info.contains(u"--cost"_s) && info.contains(u"--vault"_s) && !info.contains(u"--passphrase-file"_s));
    QVERIFY(read.contains(u"--json"_s) && !read.contains(u"--vault"_s));
  }

  void valuesAreFilesOnlyWhereTheyAre() {
    const Shell& bash = Shells[0];

    QCOMPARE(offered(bash, {u"read"_s, u"''"_s}), QStringList({u"folder"_s}));
    QCOMPARE(offered(bash, {u"vault"_s, u"info"_s, u"--vault"_s, u"''"_s}), QStringList({u"folder"_s}));
    QCOMPARE(offered(bash, {u"vault"_s, u"create"_s, u"--cost"_s, u"''"_s}), QStringList());
    QCOMPARE(offered(bash, {u"resume"_s, u"show"_s, u"''"_s}), QStringList());
  }
};

CANDOR_TEST(CompletionTest)
#include "completion_test.moc"
