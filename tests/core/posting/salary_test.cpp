#include "posting/salary.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

class SalaryTest : public QObject {
  Q_OBJECT

 private:
  // "45000-52000 USD/year", or nothing.
  static QString read(const QString& text) {
    const auto salary = salaryOf(outlineOf(text, knowledge()));
    if (!salary) return {};
    return u"%1-%2 %3/%4"_s.arg(QString::number(salary->low), QString::number(salary->high), salary->currency,
                                salary->period);
  }

 private Q_SLOTS:
  void payIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("range") << u"Pay is $45,000 - $52,000 per year."_s << u"45000-52000 USD/year"_s;
    QTest::newRow("thousands with k") << u"Salary: £26k-£28k"_s << u"26000-28000 GBP/year"_s;
    QTest::newRow("k at the end alone") << u"Salary: $60-75k"_s << u"60000-75000 USD/year"_s;
    QTest::newRow("German separators") << u"Gehalt: 48.000 – 55.500,50 € im Jahr"_s << u"48000-55500.5 EUR/year"_s;
    QTest::newRow("French separators") << u"Salaire : 45 000 à 55 000 € par an"_s << u"45000-55000 EUR/year"_s;
    QTest::newRow("Swiss separators") << u"Salary CHF 95'000 per annum"_s << u"95000-95000 CHF/year"_s;
    QTest::newRow("hour") << u"Starting at $18.50/hr"_s << u"18.5-18.5 USD/hour"_s;
    QTest::newRow("hour by its size") << u"Pay rate: $11.25"_s << u"11.25-11.25 USD/hour"_s;
    QTest::newRow("month") << u"Wage: EUR 3,200 per month"_s << u"3200-3200 EUR/month"_s;
    QTest::newRow("to") << u"The salary is USD 70,000 to USD 85,000 annually"_s << u"70000-85000 USD/year"_s;
    QTest::newRow("turnover is no pay") << u"You manage a portfolio of $250,000 in sales"_s << QString();
    QTest::newRow("millions are no pay") << u"A company that pays taxes on $5 million"_s << QString();
    QTest::newRow("a bonus is no pay") << u"We pay a $2,000 sign-on bonus"_s << QString();
    QTest::newRow("a number without currency") << u"Pay grade 45,000"_s << QString();
  }
  void payIsRead() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(read(text), expected);
  }

  void spanCoversBothEnds() {
    const QString text = u"Pay: $45,000 - $52,000 a year"_s;

    const auto salary = salaryOf(outlineOf(text, knowledge()));

    QVERIFY(salary);
    QCOMPARE(salary->span.in(text).toString(), u"$45,000 - $52,000"_s);
  }
};

CANDOR_TEST(SalaryTest)
#include "salary_test.moc"
