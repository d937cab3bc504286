#include "cli/list_table.h"

#include "cli/text_layout.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::Cells;
using candor::cli::Ink;
using candor::cli::ListTable;
using candor::cli::Tone;

class ListTableTest : public QObject {
  Q_OBJECT

 private:
  static ListTable table() {
    ListTable list({{.title = u"id"_s, .cells = Cells::Number}, {.title = u"title"_s}, {.title = u"file"_s}});
    list.add({u"7"_s, u"Accountant"_s, u"cv.pdf"_s});
    list.add({u"1234"_s, u"A résumé of somebody with a very long title"_s, u"a.txt"_s});
    return list;
  }

  static QStringList lines(const ListTable& list, int width) {
    return list.page(width, Ink::none()).split(u'\n', Qt::SkipEmptyParts);
  }

 private Q_SLOTS:
  void columnsAreAlignedAndNumbersStandRight() {
    QCOMPARE(lines(table(), 80), QStringList({u"  id  title                                        file"_s,
                                              u"   7  Accountant                                   cv.pdf"_s,
                                              u"1234  A résumé of somebody with a very long title  a.txt"_s}));
  }

  void widestColumnIsCutToThePage() {
    QCOMPARE(lines(table(), 30),
             QStringList({u"  id  title             file"_s,  //
                          u"   7  Accountant        cv.pdf"_s, u"1234  A résumé of som…  a.txt"_s}));
  }

  void numbersAreNeverCut() {
    ListTable list({{.title = u"bytes"_s, .cells = Cells::Number}, {.title = u"title"_s}});
    list.add({u"123456789012"_s, u"Accountant"_s});
    list.add({u"7"_s, u"Clerk"_s});

    QCOMPARE(lines(list, 12).mid(1), QStringList({u"123456789012  Account…"_s, u"           7  Clerk"_s}));
  }

  void allThatCanGiveIsCutEqually() {
    ListTable list({{.title = u"a"_s}, {.title = u"b"_s}});
    list.add({u"abcdefghijklmnop"_s, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s});

    QCOMPARE(lines(list, 26)[1], u"abcdefghijk…  ABCDEFGHIJK…"_s);
  }

  void wideScriptsKeepTheColumns() {
    ListTable list({{.title = u"a"_s}, {.title = u"b"_s}});
    list.add({u"李小龙"_s, u"x"_s});
    list.add({u"abcdef"_s, u"y"_s});

    QCOMPARE(lines(list, 80).mid(1), QStringList({u"李小龙  x"_s, u"abcdef  y"_s}));
  }

  void wrappedCellGoesOnBelowItself() {
    ListTable list({{.title = u"n"_s, .cells = Cells::Number}, {.title = u"text"_s, .cells = Cells::Wrap}}, 1);
    list.add({u"12"_s, u"one two three four"_s});

    QCOMPARE(lines(list, 14), QStringList({u"  n  text"_s, u" 12  one two"_s, u"     three"_s, u"     four"_s}));
  }

  void hostileCellCommandsNoTerminal() {
    ListTable list({{.title = u"a"_s}, {.title = u"b"_s}});
    list.add({u"x\u001b[2J\ny"_s, u"\u202ez"_s});

    QCOMPARE(lines(list, 80)[1], u"x[2J y  z"_s);
  }

  void emptyCellsLeaveNoBlanksAtTheEnd() {
    ListTable list({{.title = u"a"_s}, {.title = u"b"_s}, {.title = u"c"_s}});
    list.add({u"x"_s, QString(), QString()});
    list.add({QString(), QString(), u"z"_s});

    QCOMPARE(lines(list, 80).mid(1), QStringList({u"x"_s, u"      z"_s}));
  }

  void withoutTitlesThereIsNoLineOfThem() {
    ListTable list({{.title = {}}, {.title = {}}});
    list.add({u"x"_s, u"y"_s});

    QCOMPARE(lines(list, 80), QStringList({u"x  y"_s}));
  }

  void coloursCountAsNoColumns() {
    ListTable list({{.title = u"a"_s, .tone = Tone::Good}, {.title = u"b"_s}});
    list.add({u"x"_s, u"y"_s});

    QCOMPARE(list.page(80, Ink::colours()), u"\u001b[2ma\u001b[0m  \u001b[2mb\u001b[0m\n\u001b[32mx\u001b[0m  y\n"_s);
  }
};

CANDOR_TEST(ListTableTest)
#include "list_table_test.moc"
