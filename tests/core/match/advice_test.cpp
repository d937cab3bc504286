#include "match/match.h"

#include "support/match_builder.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Result;
using candor::ontology::Ontology;
using candor::posting::Posting;
using candor::posting::RequirementKind;
using candor::profile::SectionKind;

class AdviceTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ontology() const { return *m_loaded; }

  static ResumeBuilder resume() {
    ResumeBuilder resume;
    resume.name(u"Mara Lind"_s)
        .section(SectionKind::Skills, u"Skills"_s, {u"Kubernetes"_s})
        .work(u"Engineer"_s, since(2022),
              {u"Wrote Django services for a bank and for its many branches in the north of the country"_s});
    return resume;
  }
  std::vector<Advice> adviceFor(const Posting& posting) const {
    return analyse(resume().candidate(ontology()), posting, ontology())->advice;
  }
  static const Advice* find(const std::vector<Advice>& advice, const QString& words) {
    const auto found =
        std::find_if(advice.begin(), advice.end(), [&](const Advice& a) { return a.sentence.text().contains(words); });
    return found == advice.end() ? nullptr : &*found;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void gainIsWhatTheScoreWouldWin() {
    const Posting posting = PostingBuilder(ontology()).asks(u"Terraform"_s).asks(u"Python"_s).posting();
    const auto advice = adviceFor(posting);
    const Advice* terraform = find(advice, u"Terraform"_s);
    QVERIFY(terraform);

    ResumeBuilder edited = resume();
    edited.section(SectionKind::Other, u"More"_s, {u"Terraform"_s});
    const double before = *score(resume().candidate(ontology()), posting, ontology());
    const double after = *score(edited.candidate(ontology()), posting, ontology());

    QVERIFY(terraform->gain > 0);
    QVERIFY(after - before >= terraform->gain - 0.001);  // its words may fit the occupation better too
    QVERIFY(after - before <= terraform->gain + 10);
  }

  void whatIsNotThereIsOnlyAdvisedWithIf() {
    const auto advice =
        adviceFor(PostingBuilder(ontology()).asks(u"Terraform"_s).asks(u"Ability to lift heavy parcels"_s).posting());

    QVERIFY(!advice.empty());
    for (const Advice& item : advice)
      QVERIFY2(item.sentence.text().startsWith(u"If "_s), qPrintable(item.sentence.text()));
  }

  void provenInOtherWordsIsToBeSaidInThePostings() {
    const auto advice = adviceFor(PostingBuilder(ontology()).asks(u"Python"_s).posting());

    const Advice* python = find(advice, u"Say it in the posting's words"_s);
    QVERIFY(python);
    QVERIFY(python->sentence.text().contains(u"Django"_s));
    QCOMPARE(python->gain, 0.0);
  }

  void listedSkillIsToBeShown() {
    const auto advice = adviceFor(PostingBuilder(ontology()).asks(u"Kubernetes"_s).posting());

    const Advice* kubernetes = find(advice, u"list of skills"_s);
    QVERIFY(kubernetes);
    QVERIFY(kubernetes->gain > 0);
  }

  void bestComesFirst() {
    const auto advice =
        adviceFor(PostingBuilder(ontology()).asks(u"Communication"_s).asks(u"Terraform"_s).asks(u"Python"_s).posting());

    QVERIFY(
        std::is_sorted(advice.begin(), advice.end(), [](const Advice& a, const Advice& b) { return a.gain > b.gain; }));
  }

  void circumstancesAreAskedOnce() {
    const auto advice =
        adviceFor(PostingBuilder(ontology())
                      .asks(u"Must be authorized to work in Norway"_s, hard(RequirementKind::WorkPermit))
                      .asks(u"No visa sponsorship"_s, hard(RequirementKind::WorkPermit))
                      .posting());

    QCOMPARE(std::count_if(advice.begin(), advice.end(),
                           [](const Advice& a) { return a.sentence.text().contains(u"may work there"_s); }),
             1);
  }
};

CANDOR_TEST(AdviceTest)
#include "advice_test.moc"
