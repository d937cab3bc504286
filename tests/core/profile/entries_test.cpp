#include "profile/read_profile.h"

#include "ontology/ontology.h"
#include "support/test.h"

#include "core/profile/resume_builder.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace candor::profile;
using candor::ontology::Ontology;
using candor::tests::ResumeBuilder;

class EntriesTest : public QObject {
  Q_OBJECT

 private:
  const Ontology m_ontology = Ontology::load().value();

  [[nodiscard]] static ResumeBuilder begin(QStringView heading) {
    return ResumeBuilder()
        .title(u"Ada Moore")
        .heading(u"Summary")
        .paragraph(u"Closes the books early, every month.")
        .heading(heading);
  }

  // "employer | position | start–end" of every job.
  [[nodiscard]] QStringList jobs(const ResumeBuilder& builder) const {
    QStringList all;
    for (const Work& work : readProfile(builder.document(), m_ontology).work)
      all.append(u"%1 | %2 | %3–%4"_s.arg(work.employer.value, work.position.value, work.period.start.iso(),
                                          work.period.end.isNow ? u"now"_s : work.period.end.iso()));
    return all;
  }

  [[nodiscard]] Education school(const ResumeBuilder& builder) const {
    const auto all = readProfile(builder.document(), m_ontology).education;
    return all.empty() ? Education{} : all.front();
  }

 private Q_SLOTS:
  void titleAboveEmployer() {
    const auto builder = begin(u"Work Experience")
                             .bold(u"Senior Accountant")
                             .bold(u"Acme")
                             .paragraph(u"Jan 2019 – Present")
                             .item(u"Closed the books three days earlier")
                             .bold(u"Accountant")
                             .bold(u"Bolt")
                             .paragraph(u"Jun 2016 – Dec 2018")
                             .item(u"Prepared tax returns for forty clients");

    QCOMPARE(jobs(builder),
             (QStringList{u"Acme | Senior Accountant | 2019-01–now"_s, u"Bolt | Accountant | 2016-06–2018-12"_s}));
  }

  // As moderncv sets them: a sentence's full stop after title, employer and place.
  void fullStopBehindThePlace() {
    const auto builder = begin(u"Work Experience")
                             .paragraph(u"Jan 2019 – Present\tSenior Accountant, Acme Ledgers, Leeds, UK.")
                             .item(u"Closed the books three days earlier")
                             .paragraph(u"Jun 2016 – Dec 2018\tAccountant, Bolt Inc., Austin, TX.")
                             .item(u"Prepared tax returns for forty clients");

    QCOMPARE(jobs(builder), (QStringList{u"Acme Ledgers | Senior Accountant | 2019-01–now"_s,
                                         u"Bolt Inc. | Accountant | 2016-06–2018-12"_s}));
  }

  void employerThatCouldBeAnAddress() {
    const auto builder = begin(u"Work Experience")
                             .paragraph(u"Jan 2019 – Present\tTrattoria Lungarno, Florence, Italy")
                             .paragraph(u"Chef")
                             .item(u"Rebuilt the menu around local farms");

    QCOMPARE(jobs(builder), QStringList{u"Trattoria Lungarno | Chef | 2019-01–now"_s});
  }

  void placeInBracketsIsNoEmployer() {
    const auto builder = begin(u"Work Experience")
                             .paragraph(u"2019 – 2021\tAccountant, (Israel, Oldtown)")
                             .item(u"Closed the books three days earlier");

    QCOMPARE(jobs(builder), QStringList{u" | Accountant | 2019–2021"_s});
  }

  void periodOverThreeLinesLeavesNothingBehind() {
    const auto builder = begin(u"Work Experience")
                             .paragraph(u"September 2009")
                             .line(u"to")
                             .line(u"Current")
                             .line(u"Acme Ledgers, Accountant")
                             .item(u"Closed the books three days earlier");

    QCOMPARE(jobs(builder), QStringList{u"Acme Ledgers | Accountant | 2009-09–now"_s});
  }

  void employerWithDatesAboveTitle() {
    const auto builder = begin(u"Work Experience")
                             .paragraph(u"Acme\t01/2019 - Present")
                             .line(u"Senior Accountant")
                             .item(u"Closed the books three days earlier")
                             .paragraph(u"Bolt\t06/2016 - 12/2018")
                             .line(u"Accountant")
                             .item(u"Prepared tax returns for forty clients");

    QCOMPARE(jobs(builder),
             (QStringList{u"Acme | Senior Accountant | 2019-01–now"_s, u"Bolt | Accountant | 2016-06–2018-12"_s}));
  }

  void oneLineOfEverything_data() {
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"Senior Accountant at Acme\tJan 2019 - Current", "Senior Accountant, Acme\tJan 2019 - Current",
          "Acme, Senior Accountant\tJan 2019 - Current", "Jan 2019 – present Senior Accountant, Acme – Austin, TX",
          "Senior Accountant | Acme | Austin, TX | Jan 2019 - Present",
          "Jan 2019 - Present: Senior Accountant, Acme (Austin, TX)"})
      QTest::newRow(line) << QString::fromUtf8(line);
  }
  void oneLineOfEverything() {
    QFETCH(QString, line);

    const auto builder = begin(u"Experience").paragraph(line).item(u"Closed the books three days earlier");

    QCOMPARE(jobs(builder), QStringList{u"Acme | Senior Accountant | 2019-01–now"_s});
  }

  void severalPositionsOfOneEmployer() {
    const auto builder = begin(u"Experience")
                             .bold(u"Acme")
                             .paragraph(u"Senior Accountant\t2019 – 2021")
                             .item(u"Closed the books three days earlier")
                             .paragraph(u"Junior Accountant\t2017 – 2019")
                             .item(u"Prepared tax returns for forty clients");

    QCOMPARE(jobs(builder),
             (QStringList{u"Acme | Senior Accountant | 2019–2021"_s, u"Acme | Junior Accountant | 2017–2019"_s}));
  }

  void placeholderEmployersAreEmployers() {
    const auto builder = begin(u"Experience")
                             .paragraph(u"Accountant")
                             .line(u"05/2014 to Current")
                             .line(u"Company Name City , State")
                             .item(u"Closed the books three days earlier");

    QVERIFY(jobs(builder).constFirst().contains(u"Company Name"_s));
  }

  void itemsAndParagraphsAreHighlights() {
    const auto builder = begin(u"Experience")
                             .bold(u"Acme, Accountant\t2019 – 2021")
                             .paragraph(u"Ran the monthly closing of three plants with a team of four people.")
                             .item(u"Closed the books three days earlier, which let the board meet in the first week")
                             .line(u"of the month")
                             .item(u"Cut audit findings by half");

    const auto work = readProfile(builder.document(), m_ontology).work;

    QCOMPARE(work.front().highlights.size(), size_t(3));
    QVERIFY(work.front().highlights[1].value.endsWith(u"of the month"_s));
  }

  void jobsInGerman() {
    const auto builder = begin(u"Berufserfahrung")
                             .paragraph(u"03/2018 – heute")
                             .line(u"Projektleiterin, Müller Maschinenbau GmbH, München")
                             .item(u"Leitung von drei Projekten mit einem Budget von zwei Millionen Euro");

    const auto work = readProfile(builder.document(), m_ontology).work;

    QCOMPARE(work.front().employer.value, u"Müller Maschinenbau GmbH"_s);
    QCOMPARE(work.front().position.value, u"Projektleiterin"_s);
    QCOMPARE(work.front().location.value, u"München"_s);
    QVERIFY(work.front().period.end.isNow);
  }

  void companyFormsStayWithTheName() {
    const auto builder =
        begin(u"Experience").paragraph(u"Accountant, Acme, Inc.\t2019 – 2021").item(u"Closed the books early");

    QCOMPARE(jobs(builder), QStringList{u"Acme, Inc. | Accountant | 2019–2021"_s});
  }

  void degreeSubjectAndSchool_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("degree");
    QTest::addColumn<QString>("area");
    const auto row = [](const char* line, const char* school, const char* degree, const char* area) {
      QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(school) << QString::fromUtf8(degree)
                          << QString::fromUtf8(area);
    };
    row("University of Leeds, BSc in Accounting\t2012 – 2015", "University of Leeds", "BSc", "Accounting");
    row("Bachelor of Science in Computer Science, Princeton University\t2015", "Princeton University",
        "Bachelor of Science", "Computer Science");
    row("PhD, Computer Science, Princeton University\t2012 – 2015", "Princeton University", "PhD", "Computer Science");
    row("Bachelor of Arts History at Leeds College\t2012 – 2015", "Leeds College", "Bachelor of Arts", "History");
    row("University of California, Berkeley, B.S. Physics\t2012 – 2015", "University of California, Berkeley", "B.S.",
        "Physics");
    row("M.Sc. Informatik, Technische Universität München\t2012 – 2015", "Technische Universität München", "M.Sc.",
        "Informatik");
    row("Bachelor of Science : Accounting 2012 University of Phoenix", "University of Phoenix", "Bachelor of Science",
        "Accounting");
    row("High School Diploma, Jenks High School\t2008", "Jenks High School", "High School Diploma", "");
  }
  void degreeSubjectAndSchool() {
    QFETCH(QString, line);

    const Education education = school(begin(u"Education").paragraph(line));

    QTEST(education.institution.value, "school");
    QTEST(education.studyType.value, "degree");
    QTEST(education.area.value, "area");
  }

  void schoolsOneALineWithoutDatesAreEntries() {
    const auto builder = begin(u"Education")
                             .paragraph(u"Master of Science : Urban Planning Indiana University")
                             .line(u"Bachelor of Arts : History University of Leeds");

    const auto all = readProfile(builder.document(), m_ontology).education;

    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].institution.value, u"Indiana University"_s);
    QCOMPARE(all[1].institution.value, u"University of Leeds"_s);
  }

  void gradesAreRead_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("gpa before") << u"GPA: 3.97/4.00, Valedictorian"_s << u"3.97/4.00"_s;
    QTest::newRow("gpa after") << u"BSc Accounting - 3.8 GPA"_s << u"3.8"_s;
    QTest::newRow("grade") << u"Grade: 3.8"_s << u"3.8"_s;
    QTest::newRow("german") << u"Abschlussnote: 1,3"_s << u"1,3"_s;
  }
  void gradesAreRead() {
    QFETCH(QString, line);

    const Education education = school(begin(u"Education").bold(u"University of Leeds\t2012 – 2015").item(line));

    QTEST(education.score.value, "expected");
  }
};

CANDOR_TEST(EntriesTest)

#include "entries_test.moc"
