#include "match/match.h"

#include "support/match_builder.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Result;
using candor::ontology::Ontology;
using candor::profile::SectionKind;

class SkillSetsTest : public QObject {
  Q_OBJECT

  Result<Ontology> m_loaded = Ontology::load();

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void setsAreApart() {
    ResumeBuilder resume;
    resume.name(u"Mara Lind"_s)
        .section(SectionKind::Skills, u"Skills"_s, {u"Django"_s, u"PostgreSQL"_s, u"Carpentry"_s})
        .section(
            SectionKind::Summary, u"Summary"_s,
            {u"Likes to finish what was begun and to be there for others each day of every week of the whole year"_s});
    const auto posting =
        PostingBuilder(*m_loaded).asks(u"Python"_s).asks(u"Kubernetes"_s).line(u"You will use PostgreSQL"_s).posting();

    const SkillSets skills = analyse(resume.candidate(*m_loaded), posting, *m_loaded)->skills;

    QVERIFY(skills.matched.contains(u"Python"_s));
    QVERIFY(skills.matched.contains(u"PostgreSQL"_s));
    QCOMPARE(skills.missing, QStringList{u"Kubernetes"_s});
    QVERIFY(!skills.extra.contains(u"PostgreSQL"_s));
    QVERIFY(!skills.extra.contains(u"Django"_s));  // it is how Python is matched
  }

  void unknownSkillsAreComparedByTheirWords() {
    ResumeBuilder builder;
    builder.section(
        SectionKind::Skills, u"Skills"_s,
        {u"ZorBlaxDB 9 and QuuxSuite and many other things that one learns in a long life of work at sea or on land, day by day"_s});
    auto profile = builder.profile();
    profile.skills = {{.name = {.value = u"ZorBlaxDB"_s, .span = {}, .confidence = 1}, .group = {}, .concept_ = {}},
                      {.name = {.value = u"QuuxSuite"_s, .span = {}, .confidence = 1}, .group = {}, .concept_ = {}}};
    const Candidate candidate(profile, {}, *m_loaded);
    const auto posting = PostingBuilder(*m_loaded).asks(u"Experience with ZorBlaxDB"_s).posting();

    const SkillSets skills = analyse(candidate, posting, *m_loaded)->skills;

    QVERIFY(skills.matched.contains(u"ZorBlaxDB"_s));
    QVERIFY(skills.extra.contains(u"QuuxSuite"_s));
  }
};

CANDOR_TEST(SkillSetsTest)
#include "skill_sets_test.moc"
