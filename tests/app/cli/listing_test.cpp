#include "cli/listing.h"

#include "app/cli/sample_commands.h"
#include "app/cli/sample_terminal.h"
#include "cli/command_line.h"
#include "support/test.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using candor::cli::Call;
using candor::cli::Console;
using candor::cli::Listing;
using candor::tests::AtTerminal;

class ListingTest : public QObject {
  Q_OBJECT

 private:
  // What is printed for so many rows; standard output and standard error together.
  static QByteArray printed(const QStringList& options, int rows) {
    AtTerminal terminal([&] {
      const auto call =
          candor::cli::parse(candor::tests::sampleCommands(), QStringList{u"vault"_s, u"info"_s} + options);
      Console console;
      Listing listing(std::get<Call>(call), console, {{.title = u"id"_s}, {.title = u"title"_s}});
      for (int i = 1; i <= rows; ++i) listing.add({QString::number(i), u"clerk"_s}, {{u"id"_s, i}});
      listing.end(u"Nothing yet."_s);
      return std::fflush(stdout);
    });
    if (terminal.exitCode() != 0) return {};
    return QByteArray(terminal.shown()).replace("\r\n", "\n");
  }

 private Q_SLOTS:
  void initTestCase() { qputenv("NO_COLOR", "1"); }

  void pageIsATable() { QCOMPARE(printed({}, 2), "id  title\n1   clerk\n2   clerk\n"); }
  void emptyPageSaysSo() { QCOMPARE(printed({}, 0), "candor-cli: Nothing yet.\n"); }
  void jsonIsOneArray() { QCOMPARE(printed({u"--json"_s}, 2), "[\n{\"id\":1},\n{\"id\":2}\n]\n"); }
  void oneRowIsAnArrayToo() { QCOMPARE(printed({u"--json"_s}, 1), "[\n{\"id\":1}\n]\n"); }
  void emptyJsonIsAnEmptyArray() { QCOMPARE(printed({u"--json"_s}, 0), "[]\n"); }
  void linesAreOneForEachRow() { QCOMPARE(printed({u"--jsonl"_s}, 2), "{\"id\":1}\n{\"id\":2}\n"); }
  void noRowsAreNoLines() { QCOMPARE(printed({u"--jsonl"_s}, 0), QByteArray("")); }
};

CANDOR_TEST(ListingTest)
#include "listing_test.moc"
