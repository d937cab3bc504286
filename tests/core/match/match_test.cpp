#include "match/match.h"

#include "match/analysis_json.h"
#include "support/match_builder.h"
#include "support/test.h"

#include <QJsonDocument>

#include <random>

using namespace Qt::StringLiterals;
using namespace candor::match;
using namespace candor::tests;
using candor::Fault;
using candor::Result;
using candor::ontology::ConceptId;
using candor::ontology::Ontology;
using candor::posting::Posting;
using candor::posting::Requirement;
using candor::posting::RequirementKind;
using candor::profile::SectionKind;

namespace {

constexpr unsigned Pairs = 120;

// Random resumes and postings out of the ontology's own names and some plain sentences; the same for a seed.
class Chance {
 public:
  Chance(unsigned seed, const Ontology& ontology) : m_random(seed), m_ontology(ontology) {
    for (quint32 i = 0; i < ontology.size(); ++i)
      if (isSkill(ontology.kind(ConceptId(i)))) m_skills.push_back(ontology.name(ConceptId(i)));
  }

  int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
  QString skill() { return m_skills[size_t(upTo(int(m_skills.size()) - 1))]; }
  QString sentence() {
    static const QStringList Plain{u"Kept the floor clean and the shelves full"_s, u"Answered letters from customers"_s,
                                   u"Drove parcels through the city at night"_s, u"Wrote reports on soil and water"_s};
    return upTo(2) == 0 ? Plain[upTo(3)] : u"Worked with %1 and %2 every week"_s.arg(skill(), skill());
  }

  ResumeBuilder resume(const QStringList& shared) {
    ResumeBuilder resume;
    resume.name(u"Mara Lind"_s).label(upTo(1) ? u"Senior accountant"_s : u"Nurse"_s);
    for (int job = upTo(3); job >= 0; --job) {
      QStringList bullets;
      for (int i = upTo(5); i >= 0; --i) bullets << sentence();
      if (!shared.isEmpty() && upTo(1)) bullets << u"Did much with %1"_s.arg(shared[upTo(int(shared.size()) - 1)]);
      const int start = 2005 + upTo(15);
      resume.work(u"Clerk"_s, upTo(2) ? years(start, start + upTo(6)) : since(start), bullets);
    }
    resume.section(SectionKind::Skills, u"Skills"_s, {skill(), skill(), skill()});
    resume.section(SectionKind::Education, u"Education"_s,
                   {upTo(1) ? u"Bachelor of Arts"_s : u"Evening classes in pottery"_s});
    return resume;
  }

  Posting posting(QStringList& wanted) {
    PostingBuilder posting(m_ontology);
    if (upTo(1)) posting.title(upTo(1) ? u"Staff nurse"_s : u"Accountant"_s);
    for (int i = 1 + upTo(9); i >= 0; --i) {
      Requirement shape;
      if (upTo(3) == 0) shape.need = candor::posting::Need::Nice;
      shape.anyOf = upTo(3) == 0;
      if (upTo(4) == 0) shape = asksYears(1 + upTo(9));
      const QString name = skill();
      wanted << name;
      posting.asks(upTo(5) == 0 ? sentence() : u"Experience with %1 and %2"_s.arg(name, skill()), shape);
    }
    if (upTo(1)) posting.asks(u"Bachelor's degree"_s, asksDegree(6));
    posting.line(sentence());
    return posting.posting();
  }

 private:
  std::mt19937 m_random;
  const Ontology& m_ontology;
  std::vector<QString> m_skills;
};

}  // namespace

class MatchTest : public QObject {
  Q_OBJECT

 private:
  Result<Ontology> m_loaded = Ontology::load();
  const Ontology& ontology() const { return *m_loaded; }

  static QByteArray bytes(const Analysis& analysis, const Candidate& candidate) {
    return QJsonDocument(toJson(analysis, candidate.profile().text)).toJson();
  }
  static int tenths(double points) { return int(std::lround(points * 10)); }

 private Q_SLOTS:
  void initTestCase() { QVERIFY_RESULT(m_loaded); }

  void aMatchingSkillNeverLowersTheScore() {
    int raised = 0;
    for (unsigned seed = 0; seed < Pairs; ++seed) {
      Chance chance(seed, ontology());
      QStringList wanted;
      const Posting posting = chance.posting(wanted);
      const ResumeBuilder resume = chance.resume(wanted);
      const double before = *score(resume.candidate(ontology()), posting, ontology());

      for (const QString& skill : std::as_const(wanted)) {
        ResumeBuilder listed = resume;
        listed.section(SectionKind::Skills, u"Further skills"_s, {skill});
        ResumeBuilder told = resume;
        told.work(u"Clerk"_s, since(2024), {u"Did much with %1"_s.arg(skill)});

        const double afterList = *score(listed.candidate(ontology()), posting, ontology());
        const double afterWork = *score(told.candidate(ontology()), posting, ontology());

        QVERIFY2(afterList >= before,
                 qPrintable(u"seed %1, %2: %3 < %4"_s.arg(seed).arg(skill).arg(afterList).arg(before)));
        QVERIFY2(afterWork >= before,
                 qPrintable(u"seed %1, %2: %3 < %4"_s.arg(seed).arg(skill).arg(afterWork).arg(before)));
        raised += afterList > before;
      }
    }
    QVERIFY(raised > 300);
  }

  void scoreIsTheAnalysisScoreAndTheSumOfItsAddends() {
    for (unsigned seed = 1000; seed < 1000 + Pairs; ++seed) {
      Chance chance(seed, ontology());
      QStringList wanted;
      const Posting posting = chance.posting(wanted);
      const Candidate candidate = chance.resume(wanted).candidate(ontology());

      const auto analysis = analyse(candidate, posting, ontology());

      QVERIFY_RESULT(analysis);
      QCOMPARE(*score(candidate, posting, ontology()), analysis->score);
      int sum = 0;
      int most = 0;
      for (const Addend& addend : analysis->explain) {
        QCOMPARE(tenths(addend.points) / 10.0, addend.points);
        QVERIFY(addend.points >= 0 && addend.points <= addend.most);
        QVERIFY(!addend.facts.isEmpty());
        sum += tenths(addend.points);
        most += tenths(addend.most);
      }
      QCOMPARE(sum, tenths(analysis->score));
      QCOMPARE(most, 1000);
    }
  }

  void quotesAreTheResumesOwnWords() {
    for (unsigned seed = 2000; seed < 2000 + Pairs; ++seed) {
      Chance chance(seed, ontology());
      QStringList wanted;
      const Posting posting = chance.posting(wanted);
      const Candidate candidate = chance.resume(wanted).candidate(ontology());

      const auto analysis = analyse(candidate, posting, ontology());

      for (const RequirementResult& result : analysis->requirements) {
        QCOMPARE(result.evidence.empty(), result.status == Status::Missing);
        QCOMPARE(result.how == How::None, result.status == Status::Missing);
        for (const Evidence& evidence : result.evidence) {
          QCOMPARE(evidence.quote, evidence.span.in(candidate.profile().text).toString());
          QVERIFY(!evidence.section.isEmpty());
        }
      }
    }
  }

  void sameInputGivesSameBytes() {
    Chance chance(7, ontology());
    QStringList wanted;
    const Posting posting = chance.posting(wanted);
    const ResumeBuilder resume = chance.resume(wanted);
    const Candidate first = resume.candidate(ontology());
    const Candidate second = resume.candidate(ontology());

    QCOMPARE(bytes(*analyse(first, posting, ontology()), first), bytes(*analyse(second, posting, ontology()), second));
  }

  void preparedPostingGivesTheSameScore() {
    Chance chance(8, ontology());
    QStringList wanted;
    const Posting posting = chance.posting(wanted);
    const Candidate candidate = chance.resume(wanted).candidate(ontology());

    QCOMPARE(*score(candidate, posting, demandOf(posting, ontology()), ontology()),
             *score(candidate, posting, ontology()));
  }

  void communicationDoesNotOutweighKubernetes() {
    const Posting posting = PostingBuilder(ontology()).asks(u"Kubernetes"_s).asks(u"Communication"_s).posting();
    const auto with = [&](const QString& skill) {
      ResumeBuilder resume;
      resume.name(u"Mara Lind"_s)
          .section(
              SectionKind::Summary, u"Summary"_s,
              {u"Person who likes to finish what was begun and to be there for others each day of every week in the year, rain or shine"_s})
          .section(SectionKind::Skills, u"Skills"_s, {skill});
      return *score(resume.candidate(ontology()), posting, ontology());
    };

    const double kubernetes = with(u"Kubernetes"_s);
    const double communication = with(u"Communication"_s);
    QVERIFY2(kubernetes > communication + 5, qPrintable(u"%1, %2"_s.arg(kubernetes).arg(communication)));
  }

  void whatStandsApartIsCountedApart() {
    Requirement permit;
    permit.kind = RequirementKind::WorkPermit;
    permit.isHard = true;
    const Posting posting =
        PostingBuilder(ontology()).asks(u"Kubernetes"_s).asks(u"Right to work in Norway"_s, permit).posting();
    Chance chance(3, ontology());
    const Candidate candidate = chance.resume({u"Kubernetes"_s}).candidate(ontology());

    const Analysis analysis = *analyse(candidate, posting, ontology());

    QVERIFY2(analysis.explain.front().facts.text().contains(u", 1 apart"_s),
             qPrintable(analysis.explain.front().facts.text()));
  }

  void emptyPostingIsNoCrash() {
    Chance chance(9, ontology());
    const Candidate candidate = chance.resume({}).candidate(ontology());

    const auto analysis = analyse(candidate, Posting{}, ontology());

    QVERIFY_RESULT(analysis);
    QCOMPARE(analysis->score, 0.0);
    QVERIFY(analysis->explain.empty());
  }

  void unreadableResumesAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing") << u"  \n "_s << Fault::NoText;
    QTest::newRow("too little") << u"Mara Lind, cook"_s << Fault::TooShort;
    QTest::newRow("garbled") << QString(400, QChar(0xfffd)) << Fault::Garbled;
  }
  void unreadableResumesAreRefused() {
    QFETCH(QString, text);
    QFETCH(Fault, fault);
    candor::profile::Profile profile;
    profile.text = text;
    const Candidate candidate(profile, {}, ontology());
    const Posting posting = PostingBuilder(ontology()).asks(u"Python"_s).posting();

    const auto analysis = analyse(candidate, posting, ontology());
    const auto points = score(candidate, posting, ontology());

    QVERIFY(!analysis);
    QCOMPARE(analysis.error().fault, fault);
    QVERIFY(!points);
    QCOMPARE(points.error().fault, fault);
  }
};

CANDOR_TEST(MatchTest)
#include "match_test.moc"
