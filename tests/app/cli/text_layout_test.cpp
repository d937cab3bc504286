#include "cli/text_layout.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::columns;
using candor::cli::elided;
using candor::cli::padded;
using candor::cli::paddedLeft;
using candor::cli::wrapped;

class TextLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void widthIsCountedInCells() {
    QCOMPARE(columns(u"résumé"), 6);
    QCOMPARE(columns(u"re\u0301sume\u0301"), 6);
    QCOMPARE(columns(u"李小龙"), 6);
    QCOMPARE(columns(u"한국어"), 6);
    QCOMPARE(columns(u"🚀"), 2);
    QCOMPARE(columns(u"✓ ◐ ○ █ “”"), 10);
    QCOMPARE(columns(u""), 0);
  }

  void linesBreakBetweenWords() {
    QCOMPARE(wrapped(u"one two three four"_s, 9), QStringList({u"one two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(wrapped(u"one two"_s, 7), QStringList({u"one two"_s}));
  }

  void wordWiderThanTheLineIsCut() {
    QCOMPARE(wrapped(u"ab abcdefghij k"_s, 4), QStringList({u"ab"_s, u"abcd"_s, u"efgh"_s, u"ij k"_s}));
  }

  void scriptsWithoutSpacesBreakToo() {
    const QStringList lines = wrapped(u"负责华东地区供应计划与库存管理工作"_s, 10);

    QVERIFY(lines.size() >= 4);
    for (const QString& line : lines) QVERIFY(columns(line) <= 10);
    QCOMPARE(lines.join(QString()), u"负责华东地区供应计划与库存管理工作"_s);
  }

  void marksStayWithTheirLetters() {
    for (const QString& line : wrapped(u"e\u0301e\u0301e\u0301e\u0301"_s, 2)) QCOMPARE(columns(line), 2);
  }

  void thereIsAlwaysALine() {
    QCOMPARE(wrapped(QString(), 10), QStringList({QString()}));
    QCOMPARE(wrapped(u"ab"_s, 0), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(wrapped(u"a\n\nb"_s, 10), QStringList({u"a"_s, QString(), u"b"_s}));
  }

  void longTextIsElided() {
    QCOMPARE(elided(u"accountant"_s, 10), u"accountant"_s);
    QCOMPARE(elided(u"accountant"_s, 9), u"accounta…"_s);
    QCOMPARE(elided(u"accountant"_s, 1), u"…"_s);
    QCOMPARE(elided(u"李小龙"_s, 5), u"李小…"_s);
    QCOMPARE(elided(u"李小龙"_s, 4), u"李…"_s);
    QCOMPARE(elided(u"李小龙"_s, 2), u"…"_s);
    QCOMPARE(elided(u"re\u0301sume\u0301"_s, 3), u"re\u0301…"_s);
    QCOMPARE(elided(QString(), 3), QString());
  }

  void paddingCountsCells() {
    QCOMPARE(padded(u"李"_s, 4), u"李  "_s);
    QCOMPARE(paddedLeft(u"7"_s, 3), u"  7"_s);
    QCOMPARE(padded(u"longer"_s, 3), u"longer"_s);
  }
};

CANDOR_TEST(TextLayoutTest)
#include "text_layout_test.moc"
