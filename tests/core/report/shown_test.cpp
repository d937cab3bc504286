#include "report/shown.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
namespace report = candor::report;

class ShownTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void codesForATerminalLoseTheirControlCharacters() {
    QCOMPARE(report::shown(u"a\u001b[31mred\u001b[0m\u0007\u009b2Jb\u007f"_s), u"a[31mred[0m2Jb"_s);
  }

  void marksOfDirectionAreDropped() {
    QCOMPARE(report::shown(u"\u202eevil\u202c \u2066x\u2069 \u200fy\u061c"_s), u"evil x y"_s);
  }

  void invisibleTagsAndHalfPairsAreDropped() {
    const QString half = u"a"_s + QChar(0xd800) + u"b"_s;

    QCOMPARE(report::shown(u"\U000e0041\ufeff\u00adx"_s), u"x"_s);
    QCOMPARE(report::shown(half), u"a\ufffdb"_s);
  }

  void lettersOfAllScriptsAndEmojiStay() {
    const QString text = u"Zoë Müller\n李小龙\tالعربية می‌خواهم 👩‍💻 e\u0301"_s;

    QCOMPARE(report::shown(text), text);
  }

  void oneLineHasNoBreaks() { QCOMPARE(report::shownOnOneLine(u" a\r\n\tb \u2028c "_s), u"a b c"_s); }
};

CANDOR_TEST(ShownTest)
#include "shown_test.moc"
