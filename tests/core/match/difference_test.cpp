#include "match/difference.h"

#include "match/match.h"
#include "support/match_builder.h"
#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::match;

class DifferenceTest : public QObject {
  Q_OBJECT

  static QStringList texts(const std::vector<Said>& phrases) {
    QStringList all;
    for (const Said& phrase : phrases) all << phrase.text();
    return all;
  }
  static Addend line(const char* item, double points) {
    return {.item = Said(item), .points = points, .most = 40, .facts = u"why"_s};
  }

 private Q_SLOTS:
  void levelOnesHaveNothingApart() {
    const Analysis same = tests::sample::analysis();

    QVERIFY(whatSetsApart(same, same).empty());
    QVERIFY(whatChanged(same, same).empty());
  }

  void requirementsOfOneSideAreNamed() {
    const Analysis one = tests::sample::analysis();
    Analysis other = one;
    other.requirements[2].status = Status::Missing;  // must
    other.requirements[3].status = Status::Missing;  // must, partly here
    other.requirements[1].status = Status::Partly;   // nice

    QCOMPARE(texts(whatSetsApart(one, other)),
             QStringList({u"Meets the must-have “Advanced Excel, including Power Query”, the other does not"_s,
                          u"Meets a part of the must-have “Own the monthly S&OP cycle”, the other nothing of it"_s,
                          u"Meets the nice-to-have “Power BI”, the other does not"_s}));
    QVERIFY(whatSetsApart(other, one).empty());
  }

  void severalOfAKindAreOnePhrase() {
    Analysis one = tests::sample::analysis();
    for (RequirementResult& each : one.requirements) each = one.requirements[2];
    Analysis other = one;
    for (RequirementResult& each : other.requirements) each.status = Status::Missing;

    const QString phrase = texts(whatSetsApart(one, other)).join(u'|');

    QCOMPARE(phrase,
             u"Meets the must-haves “Advanced Excel, including Power Query”, "
             "“Advanced Excel, including Power Query” and 4 more, the other does not"_s);
  }

  void longRequirementIsCutAtAWord() {
    const Analysis one = tests::sample::analysis();
    Analysis better = one;
    better.requirements[5].status = Status::Met;

    QCOMPARE(texts(whatSetsApart(better, one)),
             QStringList({u"Meets the nice-to-have “Dutch or German, so that you can speak with our growers in the…”, "
                          "the other does not"_s}));
  }

  void blockerOfTheOtherComesFirst() {
    Analysis one = tests::sample::analysis();
    Analysis other = one;
    one.blockers.clear();
    other.requirements[1].status = Status::Missing;

    QCOMPARE(texts(whatSetsApart(one, other)).front(), u"Not blocked by “Right to work in the EU”, as the other is"_s);
  }

  void whatBlocksIsNotToldTwice() {
    Analysis one = tests::sample::analysis();
    Analysis other = one;
    other.requirements[2].status = Status::Missing;
    other.blockers.push_back({.kind = posting::RequirementKind::Experience,
                              .text = other.requirements[2].text,
                              .reason = u"It does not say."_s});

    QCOMPARE(texts(whatSetsApart(one, other)),
             QStringList({u"Not blocked by “Advanced Excel, including Power Query”, as the other is"_s}));
  }

  void lineOfTheSumSaysWhy() {
    Analysis one = tests::sample::analysis();
    one.explain = {line("Title and seniority", 8), line("Recency", 3), line("Keywords", 5.4)};
    Analysis other = one;
    other.explain = {line("Title and seniority", 3.2), line("Recency", 2.9)};

    QCOMPARE(texts(whatSetsApart(one, other)), QStringList({u"Keywords: 5.4 points instead of 0.0; why"_s,
                                                            u"Title and seniority: 8.0 points instead of 3.2; why"_s}));
  }

  // A tenth is told only where nothing else is.
  void leastLeadIsToldAlone() {
    Analysis one = tests::sample::analysis();
    one.explain = {line("Recency", 3)};
    Analysis other = one;
    other.explain = {line("Recency", 2.9)};

    QCOMPARE(texts(whatSetsApart(one, other)), QStringList({u"Recency: 3.0 points instead of 2.9; why"_s}));
  }

  void requirementsAreNotToldAgainByTheirLine() {
    Analysis one = tests::sample::analysis();
    one.explain = {line("Must-haves", 30), line("Nice-to-haves", 4)};
    Analysis other = one;
    other.explain = {line("Must-haves", 10), line("Nice-to-haves", 2)};
    other.requirements[2].status = Status::Missing;

    QCOMPARE(texts(whatSetsApart(one, other)),
             QStringList({u"Meets the must-have “Advanced Excel, including Power Query”, the other does not"_s,
                          u"Nice-to-haves: 4.0 points instead of 2.0"_s}));
  }

  void whatChangedTellsBothWays() {
    const Analysis before = tests::sample::analysis();
    Analysis after = before;
    after.requirements[4].status = Status::Met;
    after.requirements[3].status = Status::Met;
    after.requirements[1].status = Status::Missing;
    after.blockers.clear();
    after.score = 70;

    QCOMPARE(texts(whatChanged(before, after)),
             QStringList({u"No longer blocked by “Right to work in the EU”"_s,
                          u"Now meets the must-haves “Own the monthly S&OP cycle” and “Python or R for forecasting”"_s,
                          u"No longer meets the nice-to-have “Power BI”"_s}));
    const QStringList back = texts(whatChanged(after, before));
    QCOMPARE(back.front(), u"Now blocked by “Right to work in the EU”"_s);
    QCOMPARE(back.back(), u"Now meets the nice-to-have “Power BI”"_s);
  }

  void lostLineSaysBothPoints() {
    Analysis before = tests::sample::analysis();
    before.explain = {line("Recency", 3)};
    Analysis after = before;
    after.explain = {line("Recency", 1.5)};
    after.score = before.score - 1.5;

    QCOMPARE(texts(whatChanged(before, after)), QStringList({u"Recency: 1.5 points, 3.0 before"_s}));
  }

  // By the analysis itself: a resume that names one more must-have is told apart by it.
  void namedSkillSetsApart() {
    const auto ontology = *ontology::Ontology::load();
    tests::PostingBuilder posting(ontology);
    posting.asks(u"Experience with Kubernetes"_s).asks(u"Experience with PostgreSQL"_s);
    const auto analysed = [&](const QString& skills) {
      const auto candidate = tests::ResumeBuilder()
                                 .name(u"Mara Lind"_s)
                                 .work(u"Engineer"_s, tests::since(2020),
                                       {u"Ran the services of a bookshop for ten thousand readers a day"_s,
                                        u"Wrote down what was learned after each night on call"_s})
                                 .section(profile::SectionKind::Skills, u"Skills"_s, {skills})
                                 .candidate(ontology);
      return *analyse(candidate, posting.posting(), ontology);
    };

    const QStringList apart = texts(whatSetsApart(analysed(u"Kubernetes, PostgreSQL"_s), analysed(u"PostgreSQL"_s)));

    QVERIFY2(apart.front() == u"Meets the must-have “Experience with Kubernetes”, the other does not",
             qPrintable(apart.join(u'\n')));
  }
};

CANDOR_TEST(DifferenceTest)
#include "difference_test.moc"
