#include "posting/ways.h"

#include "knowledge.h"
#include "posting/requirements.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::posting;

// A requirement's ways are shown as "7+3 | 6+5": levels and years; "?" is an open one.
class WaysTest : public QObject {
  Q_OBJECT

 private:
  static QString shown(const Way& way) {
    QStringList parts;
    if (way.degreeLevel > 0) parts << QString::number(way.degreeLevel);
    if (way.years) parts << u"%1y"_s.arg(*way.years);
    if (way.isOpen) parts << u"?"_s;
    return parts.join(u'+');
  }
  static QStringList shown(const QString& text) {
    QStringList lines;
    for (const Requirement& requirement :
         requirementsOf(outlineOf(u"Requirements:\n- "_s + text, knowledge()), knowledge())) {
      QStringList ways;
      for (const Way& way : requirement.ways) ways << shown(way);
      lines << ways.join(u" | "_s);
    }
    return lines;
  }

 private Q_SLOTS:
  void waysAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("one", u"Bachelor's degree"_s, {u""_s});
    row("degree or years", u"Bachelor's degree or 5 years of experience"_s, {u"6 | 5y"_s});
    row("years or degree", u"4 years of experience or a Bachelor's degree"_s, {u"4y | 6"_s});
    row("a lower degree with years", u"Master's degree, or Bachelor's degree with 5 years of experience"_s,
        {u"7 | 6+5y"_s});
    row("years for both",
        u"Master's degree with 3+ years' experience or a Bachelor's degree with 5+ years' experience"_s,
        {u"7+3y | 6+5y"_s});
    row("joined by and", u"Master's degree and 2 years of experience, or Bachelor's degree and 6 years of experience"_s,
        {u"7+2y | 6+6y"_s});
    row("more years without the degree", u"Associate degree and 2 years of experience or 6 years of experience"_s,
        {u"5+2y | 6y"_s});
    row("degrees and years are two demands", u"Bachelor's or Master's degree and 5 years of experience"_s,
        {u""_s, u""_s});
    row("the or of the fields parts nothing", u"Bachelor's degree in law or history and 5 years of experience"_s,
        {u""_s, u""_s});
    row("the next sentence is another",
        u"Master's degree with 3 years of experience or a Bachelor's degree with 5 years of experience. Degree in law preferred"_s,
        {u"7+3y | 6+5y"_s, u""_s});
    row("hours of study", u"Associate degree or 60 semester hours in accounting"_s, {u"5 | ?"_s});
    row("two schools are one level", u"High school diploma or GED"_s, {u""_s});
  }
  void waysAreRead() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(shown(text), expected);
  }

  void aWayIsItsWords() {
    const QString text = u"Requirements:\n- Bachelor's degree or 5 years of experience in sales"_s;

    const auto requirements = requirementsOf(outlineOf(text, knowledge()), knowledge());

    QCOMPARE(requirements.size(), size_t(1));
    QCOMPARE(requirements[0].ways.size(), size_t(2));
    QCOMPARE(requirements[0].ways[1].span.in(text), u"5 years of experience in sales"_s);
    QVERIFY(!requirements[0].isHard);
  }
};

CANDOR_TEST(WaysTest)
#include "ways_test.moc"
