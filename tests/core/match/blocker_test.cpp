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

// What blocks, and what must not: only what the resume shows to be lacking.
class BlockerTest : public OneDemand {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void missingYearsBlock() {
    const auto resume = filler().work(u"Engineer"_s, years(2020, 2021), {u"Python services"_s});

    const auto found = blockers(resume, u"5 years of Python"_s, asksYears(5));

    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().kind, RequirementKind::Experience);
    QVERIFY(found.front().reason.text().contains(u"2 years"_s));
    QVERIFY(blockers(resume, u"2 years of Python"_s, asksYears(2)).empty());
  }

  void anotherFieldBlocksOnlyWhereTheLawAsksForThisOne() {
    ResumeBuilder historian = filler();
    historian.section(SectionKind::Education, u"Education"_s, {u"BA in History"_s});
    ResumeBuilder silent = filler();
    silent.section(SectionKind::Education, u"Education"_s, {u"Bachelor of Arts, Leeds"_s});
    const auto hardly = [this](const QString& field) {
      Requirement shape = asksField(field);
      shape.isHard = true;
      return shape;
    };

    QCOMPARE(blockers(historian, u"Degree wanted"_s, hardly(u"nursing"_s)).size(), size_t(1));
    QCOMPARE(blockers(historian, u"Degree wanted"_s, hardly(u"marketing"_s)).size(), size_t(0));
    QCOMPARE(blockers(historian, u"Degree wanted"_s, asksField(u"nursing"_s)).size(), size_t(0));
    QCOMPARE(blockers(silent, u"Degree wanted"_s, hardly(u"nursing"_s)).size(), size_t(0));
  }

  void anOpenWayNeverBlocks() {
    Requirement shape = asksDegree(5);
    shape.ways = {{.span = {}, .degreeLevel = 5}, {.span = {}, .isOpen = true}};
    Requirement equivalent = asksDegree(6);
    equivalent.acceptsEquivalent = true;
    ResumeBuilder resume = filler();
    resume.section(SectionKind::Education, u"Education"_s, {u"High school diploma"_s});

    QVERIFY(blockers(resume, u"Degree wanted"_s, shape).empty());
    QVERIFY(blockers(resume, u"Degree wanted"_s, equivalent).empty());
  }

  void silenceAboutSchoolBlocksNothing() {
    const auto resume = filler().work(u"Cook"_s, years(2015, 2022), {u"Cooked"_s});

    QVERIFY(blockers(resume, u"High school diploma"_s, asksDegree(3)).empty());
  }

  void datesThatAreNotThereBlockNothing() {
    const auto undated = filler().work(u"Cook"_s, {}, {u"Cooked"_s});

    QVERIFY(blockers(undated, u"5 years of experience"_s, asksYears(5)).empty());
  }

  void aSkillNamedWithoutDatesBlocksNothing() {
    ResumeBuilder resume = filler().work(u"Cook"_s, years(2010, 2022), {u"Cooked"_s});
    resume.section(SectionKind::Skills, u"Skills"_s, {u"Python"_s});

    QVERIFY(blockers(resume, u"5 years of Python"_s, asksYears(5)).empty());
  }

  void aPositionShowsWhatBelongsToIt() {
    const QString asked = u"5 years of administrative support"_s;
    const auto assistant = filler().work(u"Administrative Assistant"_s, years(2010, 2022), {u"Did what was asked"_s});
    const auto cook = filler().work(u"Cook"_s, years(2010, 2022), {u"Cooked"_s});

    QVERIFY(blockers(assistant, asked, asksYears(5)).empty());
    QCOMPARE(blockers(cook, asked, asksYears(5)).size(), size_t(1));
  }

  void everydayLicencesBlockOnlyWhenHard() {
    const QString asked = u"Driver's license"_s;

    QVERIFY(blockers(filler(), asked, ofKind(RequirementKind::Licence)).empty());
    QCOMPARE(blockers(filler(), asked, hard(RequirementKind::Licence)).size(), size_t(1));
  }

  void aLicenceThatIsNotNamedBlocksOnlyWhenHard() {
    const QString asked = u"Within the scope of the license"_s;

    QVERIFY(blockers(filler(), asked, ofKind(RequirementKind::Licence)).empty());
    QCOMPARE(blockers(filler(), asked, hard(RequirementKind::Licence)).size(), size_t(1));
  }
};

CANDOR_TEST(BlockerTest)
#include "blocker_test.moc"
