#include "core/match/one_demand.h"

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Result;
using candor::ontology::Ontology;
using candor::posting::Need;
using candor::posting::Requirement;
using candor::posting::RequirementKind;
using candor::profile::SectionKind;

// One demand for a degree against one resume: level, field, and the ways the posting leaves.
class CoverageDegreeTest : public OneDemand {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void degrees_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<Status>("status");
    QTest::newRow("enough") << u"Master of Science, Leeds"_s << u"Bachelor's degree"_s << Status::Met;
    QTest::newRow("the same") << u"B.Sc. in Biology, Leeds"_s << u"Bachelor's degree"_s << Status::Met;
    QTest::newRow("unfinished") << u"B.Sc. in Biology, expected 2028"_s << u"Bachelor's degree"_s << Status::Partly;
    QTest::newRow("one below") << u"Associate degree, Leeds"_s << u"Bachelor's degree"_s << Status::Missing;
    QTest::newRow("none") << u"Evening classes"_s << u"Bachelor's degree"_s << Status::Missing;
    QTest::newRow("none, experience will do")
        << u"Evening classes"_s << u"Bachelor's degree or equivalent experience"_s << Status::Partly;
  }
  void degrees() {
    QFETCH(QString, study);
    QFETCH(QString, asked);
    QFETCH(Status, status);
    const auto resume = filler()
                            .work(u"Cook"_s, years(2015, 2022), {u"Cooked for forty guests"_s})
                            .section(SectionKind::Education, u"Education"_s, {study});

    Requirement shape = asksDegree(6);
    shape.acceptsEquivalent = asked.contains(u"equivalent"_s);

    const auto found = result(resume, asked, shape);

    QCOMPARE(found.status, status);
    QCOMPARE(found.evidence.empty(), status == Status::Missing);
    QCOMPARE(blockers(resume, asked, shape).size(), size_t(status == Status::Missing));
  }

  void fieldsOfDegrees_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("the same") << u"BSN, Leeds"_s << u"nursing"_s << Status::Met << u"nursing"_s;
    QTest::newRow("the same, spelled out") << u"Bachelor of Science: Nursing"_s << u"nursing"_s << Status::Met << u""_s;
    QTest::newRow("another") << u"Bachelor of Arts in History"_s << u"finance"_s << Status::Partly << u"history"_s;
    QTest::newRow("a part of it") << u"B.Sc. Finance"_s << u"business"_s << Status::Met << u"finance"_s;
    QTest::newRow("near") << u"B.Sc. Economics"_s << u"finance"_s << Status::Partly << u"near"_s;
    QTest::newRow("none") << u"Bachelor of Arts, Leeds"_s << u"finance"_s << Status::Partly << u"but not that"_s;
    QTest::newRow("a higher degree") << u"Master of Science in Nursing"_s << u"nursing"_s << Status::Met << u""_s;
    QTest::newRow("a higher degree in another") << u"M.Sc. in Physics"_s << u"finance"_s << Status::Partly << u""_s;
  }
  void fieldsOfDegrees() {
    QFETCH(QString, study);
    QFETCH(QString, field);
    QFETCH(Status, status);
    QFETCH(QString, said);
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Education, u"Education"_s, {study});

    const auto found = result(resume, u"Degree wanted"_s, asksField(field));

    QCOMPARE(found.status, status);
    QVERIFY2(found.reason.text().contains(said), qPrintable(found.reason.text()));
    QVERIFY(study.startsWith(firstQuote(found)));
    QVERIFY(study.endsWith(found.evidence.back().quote));
  }

  void anotherFieldIsNoneWhereTheLawAsksForThisOne() {
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Education, u"Education"_s, {u"Bachelor of Arts in History"_s});

    const auto found = result(resume, u"Degree wanted"_s, asksField(u"nursing"_s));

    QCOMPARE(found.status, Status::Missing);
    QVERIFY2(found.reason.text().contains(u"history"_s), qPrintable(found.reason.text()));
  }

  void coursesNamedBesideADegreeLeaveItFinished() {
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Education, u"Education"_s, {u"Bachelor of Arts 2014, coursework in poetry"_s});

    QCOMPARE(result(resume, u"Degree wanted"_s, asksDegree(6)).status, Status::Met);
  }

  void aRelatedFieldIsEnoughWhereItIsTaken() {
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Education, u"Education"_s, {u"B.Sc. Economics"_s});
    Requirement shape = asksField(u"finance"_s);
    shape.takesRelatedField = true;

    QCOMPARE(result(resume, u"Degree wanted"_s, shape).status, Status::Met);
  }

  void theFieldOfOneDegreeIsNotThatOfAnother() {
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Education, u"Education"_s, {u"Associate degree in Nursing"_s, u"BA in History"_s});

    QCOMPARE(result(resume, u"Degree wanted"_s, asksField(u"nursing"_s)).status, Status::Missing);
  }

  void oneOfSeveralWaysIsEnough() {
    Requirement shape = asksDegree(6);
    shape.ways = {{.span = {}, .degreeLevel = 7}, {.span = {}, .degreeLevel = 6, .years = 5.0}};
    const auto with = [](const QString& study, int from) {
      return filler()
          .work(u"Cook"_s, years(from, 2022), {u"Cooked"_s})
          .section(SectionKind::Education, u"Education"_s, {study});
    };

    QCOMPARE(result(with(u"Master of Science"_s, 2022), u"Degree wanted"_s, shape).status, Status::Met);
    QCOMPARE(result(with(u"Bachelor of Science"_s, 2015), u"Degree wanted"_s, shape).status, Status::Met);
    QCOMPARE(result(with(u"Bachelor of Science"_s, 2021), u"Degree wanted"_s, shape).status, Status::Partly);
    QCOMPARE(blockers(with(u"Bachelor of Science"_s, 2015), u"Degree wanted"_s, shape).size(), size_t(0));
    QCOMPARE(blockers(with(u"Associate degree"_s, 2021), u"Degree wanted"_s, shape).size(), size_t(1));
  }
};

CANDOR_TEST(CoverageDegreeTest)
#include "coverage_degree_test.moc"
