#include "profile/dates.h"

#include "support/test.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;
using candor::profile::DateMention;
using candor::profile::findDates;
using candor::profile::Moment;

namespace {

// "2019-03…2021", "…2020" for a single date, "2018…now".
QString shown(const DateMention& date) {
  const auto end = [](const Moment& moment) { return moment.isNow ? u"now"_s : moment.iso(); };
  return end(date.period.start) + u'…' + end(date.period.end);
}

QString found(const QString& text) {
  QStringList all;
  for (const DateMention& date : findDates(text)) all.append(shown(date));
  return all.join(u' ');
}

}  // namespace

class DatesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsDates_data();
  void readsDates();
  void knowsTheMonthsOfEveryLanguage_data();
  void knowsTheMonthsOfEveryLanguage();
  void knowsThePresentOfEveryLanguage();
  void leavesOtherNumbersAlone_data();
  void leavesOtherNumbersAlone();
  void spanCoversTheWholeMention();
};

void DatesTest::readsDates_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* text, const QString& expected) {
    QTest::newRow(text) << QString::fromUtf8(text) << expected;
  };
  row("January 2019 – Present", u"2019-01…now"_s);
  row("Jan, 2019 - Dec, 2020", u"2019-01…2020-12"_s);
  row("12/2014 \u00ef\u00bc\u200b 11/2016", u"2014-12…2016-11"_s);
  row("12/2014 \u00e2\u20ac\u201c 11/2016", u"2014-12…2016-11"_s);
  row("Sept. 2018 — May 2023", u"2018-09…2023-05"_s);
  row("03/2019 to 11/2020", u"2019-03…2020-11"_s);
  row("03/19 - 11/20", u"2019-03…2020-11"_s);
  row("2019-03 - 2020-11", u"2019-03…2020-11"_s);
  row("2019-01-01 — 2020-12-31", u"2019-01…2020-12"_s);
  row("15.03.2019 bis heute", u"2019-03…now"_s);
  row("03/15/2019 - 04/20/2020", u"2019-03…2020-04"_s);
  row("2016 - 2018", u"2016…2018"_s);
  row("2016/2018", u"2016…2018"_s);
  row("2016-18", u"2016…2018"_s);
  row("2010 2014", u"2010…2014"_s);
  row("2012\n2016", u"2012…2016"_s);
  row("2019 –", u"2019…now"_s);
  row("Jan - Mar 2020", u"2020-01…2020-03"_s);
  row("Jan '19 - Feb '20", u"2019-01…2020-02"_s);
  row("Jan-19 – Feb-20", u"2019-01…2020-02"_s);
  row("Summer 2022", u"…2022"_s);
  row("Q3 2021 - Q1 2022", u"2021…2022"_s);
  row("September\n2019", u"…2019-09"_s);
  row("June 1st, 2020", u"…2020-06"_s);
  row("01 June 2020", u"…2020-06"_s);
  row("Since 2018", u"2018…now"_s);
  row("seit 03/2018", u"2018-03…now"_s);
  row("März 2015 bis Oktober 2017", u"2015-03…2017-10"_s);
  row("de février 2015 à aujourd'hui", u"2015-02…now"_s);
  row("août 2012 – déc. 2014", u"2012-08…2014-12"_s);
  row("enero de 2011 - actualidad", u"2011-01…now"_s);
  row("marzo 2013 – in corso", u"2013-03…now"_s);
  row("fevereiro de 2013 até o momento", u"2013-02…now"_s);
  row("mei 2014 t/m heden", u"2014-05…now"_s);
  row("2015 to the present", u"2015…now"_s);
  row("2020 Present Developer", u"2020…now"_s);
  row("2021 - current time: Developer", u"2021…now"_s);
  row("09/2019 - dato", u"2019-09…now"_s);
  row("Sep. 2019 – derzeit", u"2019-09…now"_s);
}

void DatesTest::readsDates() {
  QFETCH(QString, text);
  QFETCH(QString, expected);

  QCOMPARE(found(text), expected);
}

void DatesTest::knowsTheMonthsOfEveryLanguage_data() {
  QTest::addColumn<QString>("names");
  const auto row = [](const char* language, const QString& names) { QTest::newRow(language) << names; };
  row("English", u"January February March April May June July August September October November December"_s);
  row("English, short", u"Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec."_s);
  row("German", u"Januar Februar März April Mai Juni Juli August September Oktober November Dezember"_s);
  row("German, short", u"Jän. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sept. Okt. Nov. Dez."_s);
  row("French", u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s);
  row("French, short", u"janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."_s);
  row("Spanish", u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"_s);
  row("Spanish, short", u"ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic."_s);
  row("Italian", u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"_s);
  row("Italian, short", u"gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic."_s);
  row("Portuguese", u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"_s);
  row("Portuguese, short", u"jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."_s);
  row("Dutch", u"januari februari maart april mei juni juli augustus september oktober november december"_s);
  row("Dutch, short", u"jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec."_s);
}

void DatesTest::knowsTheMonthsOfEveryLanguage() {
  QFETCH(QString, names);
  const QStringList months = names.split(u' ');
  QCOMPARE(months.size(), 12);
  for (qsizetype month = 0; month < months.size(); ++month)
    QCOMPARE(found(months[month] + u" 2019 – 03/2021"_s), u"2019-%1…2021-03"_s.arg(month + 1, 2, 10, QChar(u'0')));
}

void DatesTest::knowsThePresentOfEveryLanguage() {
  for (const char* now : {"present",  "now",        "today",         "current",     "ongoing", "heute",  "jetzt",
                          "aktuell",  "laufend",    "aujourd'hui",   "aujourd’hui", "présent", "actuel", "ce jour",
                          "en cours", "actualidad", "la actualidad", "presente",    "actual",  "oggi",   "in corso",
                          "attuale",  "atual",      "o momento",     "hoje",        "heden",   "nu",     "huidig"})
    QCOMPARE(found(u"2019 – "_s + QString::fromUtf8(now)), u"2019…now"_s);
}

void DatesTest::leavesOtherNumbersAlone_data() {
  QTest::addColumn<QString>("text");
  for (const char* text :
       {"2712 Broadway St", "(912) 555-4321", "$2000 saved", "jane1990@mail.example", "5-10 engineers",
        "grew 2,019 accounts", "may lead teams", "ISO 27001", "2M+ users", "24/7 support", "3.97/4.00"})
    QTest::newRow(text) << QString::fromUtf8(text);
}

void DatesTest::leavesOtherNumbersAlone() {
  QFETCH(QString, text);

  QCOMPARE(found(text), QString());
}

void DatesTest::spanCoversTheWholeMention() {
  const QString text = u"Acme (Jan 2019 – Present), Berlin"_s;

  const auto dates = findDates(text);

  QCOMPARE(dates.size(), size_t(1));
  QCOMPARE(dates.front().period.span.in(text).toString(), u"Jan 2019 – Present"_s);
  QVERIFY(dates.front().isRange);
}

CANDOR_TEST(DatesTest)

#include "dates_test.moc"
