#include "posting/years.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

class YearsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void yearsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("years");  // 0: none
    QTest::newRow("plain") << u"5 years of experience"_s << 5.0;
    QTest::newRow("plus") << u"5+ yrs in sales"_s << 5.0;
    QTest::newRow("range") << u"3-5 years of experience"_s << 3.0;
    QTest::newRow("range with a dash") << u"3 – 5 years"_s << 3.0;
    QTest::newRow("words") << u"minimum of two years"_s << 2.0;
    QTest::newRow("word and digit") << u"Two (2) to three (3) years"_s << 2.0;
    QTest::newRow("months") << u"6-12 months of experience"_s << 0.5;
    QTest::newRow("or more") << u"4 or more years"_s << 4.0;
    QTest::newRow("German") << u"mindestens 3 Jahre Berufserfahrung"_s << 3.0;
    QTest::newRow("French") << u"au moins 4 ans d'expérience"_s << 4.0;
    QTest::newRow("Spanish") << u"al menos 2 años"_s << 2.0;
    QTest::newRow("up to asks for none") << u"up to 2 years"_s << 0.0;
    QTest::newRow("from zero") << u"0-2 years"_s << 0.0;
    QTest::newRow("age") << u"at least 18 years of age"_s << 0.0;
    QTest::newRow("old") << u"be 21 years old"_s << 0.0;
    QTest::newRow("a programme") << u"a 4 year degree"_s << 0.0;
    QTest::newRow("a company") << u"over 60 years of history"_s << 0.0;
    QTest::newRow("a check of the past") << u"a 10-year background check"_s << 0.0;
    QTest::newRow("a period") << u"workers for a period of 6-10 months"_s << 0.0;
    QTest::newRow("no number") << u"years of experience"_s << 0.0;
  }
  void yearsAreRead() {
    QFETCH(QString, text);
    QFETCH(double, years);

    const Outline outline = outlineOf(text, knowledge());
    const auto named = yearsIn(outline, 0, quint32(outline.tokens.size()));

    QCOMPARE(named.empty() ? 0.0 : named.front().years, years);
  }
};

CANDOR_TEST(YearsTest)
#include "years_test.moc"
