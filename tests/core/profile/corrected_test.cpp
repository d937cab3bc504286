#include "profile/corrected.h"

#include "support/test.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace candor::profile {

class CorrectedTest : public QObject {
  Q_OBJECT

  static Profile profile() {
    Profile profile;
    profile.text = u"Mara\nClerk\nMarch 2019 –\n present"_s;
    profile.name = {.value = u"Mara"_s, .span = {0, 4}, .confidence = 0.4};
    Work work;
    work.position = {.value = u"Clerk"_s, .span = {5, 5}, .confidence = 0.9};
    work.period = {.start = {2019, 3, false}, .end = {0, 0, true}, .span = {11, 21}};
    profile.work = {work};
    profile.languages = {{.value = u"Swedish"_s, .span = {}, .confidence = 1}};
    return profile;
  }

 private Q_SLOTS:
  void fieldTakesWhatIsSaid_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::newRow("of the person") << u"basics.name"_s << u"Mara"_s;
    QTest::newRow("that was not read") << u"basics.email"_s << QString();
    QTest::newRow("of an entry") << u"work.0.position"_s << u"Clerk"_s;
    QTest::newRow("of a list") << u"languages.0"_s << u"Swedish"_s;
  }
  void fieldTakesWhatIsSaid() {
    QFETCH(const QString, field);
    QFETCH(const QString, before);
    Profile corrected = profile();
    QCOMPARE(reading(corrected, field), before);

    QVERIFY(correct(corrected, field, before, u"Other"_s));

    QCOMPARE(reading(corrected, field), u"Other"_s);
  }

  void placeStaysAndDoubtGoes() {
    Profile corrected = profile();

    QVERIFY(correct(corrected, u"basics.name"_s, u"Mara"_s, u"Mara Lind"_s));

    QCOMPARE(corrected.name, (Field{.value = u"Mara Lind"_s, .span = {0, 4}, .confidence = 1}));
  }

  void periodIsReadFromWhatIsSaid() {
    Profile corrected = profile();
    QCOMPARE(reading(corrected, u"work.0.period"_s), u"March 2019 – present"_s);

    QVERIFY(correct(corrected, u"work.0.period"_s, u"March 2019 – present"_s, u"Jan 2015 – Feb 2018"_s));

    QCOMPARE(corrected.work[0].period, (Period{.start = {2015, 1, false}, .end = {2018, 2, false}, .span = {11, 21}}));
  }

  void periodWithoutADateIsNotUnderstood() {
    Profile corrected = profile();

    QVERIFY(!isUnderstood(u"work.0.period"_s, u"for long"_s));
    QVERIFY(isUnderstood(u"work.0.position"_s, u"for long"_s));
    QVERIFY(!correct(corrected, u"work.0.period"_s, u"March 2019 – present"_s, u"for long"_s));
    QCOMPARE(corrected, profile());
  }

  void fieldThatReadsOtherwiseStays() {
    Profile corrected = profile();

    QVERIFY(!correct(corrected, u"basics.name"_s, u"Sara"_s, u"Mara Lind"_s));
    QCOMPARE(corrected, profile());
  }

  void unknownFieldsAreNone_data() {
    QTest::addColumn<QString>("field");
    for (const auto* field : {"", "basics", "basics.age", "work", "work.1.position", "work.x.position", "work.0",
                              "work.0.boss", "languages.1", "languages.-1", "hobbies.0"})
      QTest::newRow(field) << QString::fromLatin1(field);
  }
  void unknownFieldsAreNone() {
    QFETCH(const QString, field);
    Profile corrected = profile();

    QVERIFY(reading(corrected, field).isEmpty());
    QVERIFY(!correct(corrected, field, {}, u"Other"_s));
    QCOMPARE(corrected, profile());
  }
};

CANDOR_TEST(CorrectedTest)

}  // namespace candor::profile

#include "corrected_test.moc"
