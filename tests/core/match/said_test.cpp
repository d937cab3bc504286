#include "match/said.h"

#include "match/sentences.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::match;

namespace {

std::vector<Said> letters(int count) {
  std::vector<Said> all;
  for (int i = 0; i < count; ++i) all.push_back(QString(QChar(char16_t(u'a' + i))));
  return all;
}

}  // namespace

class SaidTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void placesAreFilledAllAtOnce() {
    QCOMPARE(Said("%2 before %1, %2 again", {u"%2"_s, u"b"_s}).text(), u"b before %2, b again"_s);
    QCOMPARE(Said("%1 % of it", {numberText(3)}).text(), u"3 % of it"_s);
    QCOMPARE(Said("100%").text(), u"100%"_s);
  }

  void aLanguageIsAskedForPatternsAndNothingElse() {
    QStringList asked;
    const Said said("Named: %1.", {listText({u"Python"_s, Said("a degree")})});

    const QString text = said.in([&asked](const QString& pattern) {
      asked << pattern;
      return u"<%1>"_s.arg(pattern);
    });

    QCOMPARE(text, u"<Named: <Python and <a degree>>.>"_s);
    QCOMPARE(asked, QStringList({u"a degree"_s, u"%1 and %2"_s, u"Named: %1."_s}));
  }

  void listsAreAsLongAsOneReads() {
    QCOMPARE(listText({}).text(), QString());
    QCOMPARE(listText(letters(1)).text(), u"a"_s);
    QCOMPARE(listText(letters(2)).text(), u"a and b"_s);
    QCOMPARE(listText(letters(6)).text(), u"a, b, c, d, e and f"_s);
    QCOMPARE(listText(letters(9)).text(), u"a, b, c, d, e and 4 more"_s);
    QCOMPARE(alternativesText(letters(3)).text(), u"a, b or c"_s);
  }

  void yearsAreRoundedToTenths() {
    QCOMPARE(yearsText(1).text(), u"1 month"_s);
    QCOMPARE(yearsText(11).text(), u"11 months"_s);
    QCOMPARE(yearsText(12).text(), u"1 year"_s);
    QCOMPARE(yearsText(78).text(), u"6.5 years"_s);
    QCOMPARE(yearsText(120).text(), u"10 years"_s);
  }

  void aRecordWithoutPlacesIsSaidAsItWas() {
    QCOMPARE(patternOf(u"Named: 100%1."_s).text(), u"Named: 100%1."_s);
    QVERIFY(patternOf({}).isEmpty());
  }

  void aRowOfOneIsThatOne() {
    QVERIFY(inARow({u"a"_s}, u", "_s) == Said(u"a"_s));
    QVERIFY(inARow({}, u", "_s).isEmpty());
    QCOMPARE(sentencesText({Said("One."), Said("Two.")}).text(), u"One. Two."_s);
  }
};

CANDOR_TEST(SaidTest)
#include "said_test.moc"
