#include "history/comparison.h"

#include "support/sample_analysis.h"
#include "support/test.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::history;
using match::Status;

class ComparisonTest : public QObject {
  Q_OBJECT

  static KeptAnalysis kept(const match::Analysis& analysis) {
    return {.listed = {.id = AnalysisId(1),
                       .resume = {},
                       .version = {},
                       .posting = {},
                       .resumeTitle = {},
                       .versionNumber = 1,
                       .postingTitle = {},
                       .company = {},
                       .score = analysis.score,
                       .isProvisional = analysis.isProvisional,
                       .blockers = 0,
                       .dataVersion = analysis.dataVersion,
                       .created = {},
                       .binned = {}},
            .analysis = analysis,
            .resumeSha256 = "resume",
            .postingSha256 = "posting"};
  }
  static Comparison compared(const match::Analysis& before, const match::Analysis& after) {
    return compare(kept(before), kept(after));
  }

 private Q_SLOTS:
  void nothingChangesFromAnAnalysisToItself() {
    const match::Analysis same = tests::sample::analysis();

    const Comparison comparison = compared(same, same);

    QCOMPARE(comparison.gain, 0.0);
    QVERIFY(comparison.requirements.empty() && comparison.checks.empty());
    QVERIFY(comparison.blockersRaised.empty() && comparison.blockersGone.empty());
    QVERIFY(comparison.skills == SkillChanges());
    QVERIFY(comparison.inputs == Inputs());
    QCOMPARE(comparison.unchanged.size(), std::size_t(6));
    QCOMPARE(comparison.addends.size(), std::size_t(5));
  }

  void theGainsOfTheAddendsAreTheGain() {
    const match::Analysis before = tests::sample::analysis();
    match::Analysis after = before;
    after.explain[0].points = 41.3;
    after.explain.erase(after.explain.begin() + 1);
    after.explain.push_back({.item = u"Occupation"_s, .points = 0.3, .most = 10, .facts = {}});
    after.score = 58;

    const Comparison comparison = compared(before, after);

    QCOMPARE(comparison.before, 61.4);
    QCOMPARE(comparison.after, 58.0);
    QVERIFY(comparison.gain == -3.4);
    QVERIFY((comparison.addends.front() ==
             AddendChange{.item = u"Must-have"_s, .before = 37.5, .after = 41.3, .gain = 3.8}));
    QVERIFY((comparison.addends.back() ==
             AddendChange{.item = u"Nice-to-have"_s, .before = 7.5, .after = {}, .gain = -7.5}));
    int tenths = 0;
    for (const AddendChange& addend : comparison.addends) tenths += int(std::lround(addend.gain * 10));
    QCOMPARE(tenths, -34);
  }

  void requirementsAreToldByWhatBecameOfThem() {
    const match::Analysis before = tests::sample::analysis();
    match::Analysis after = before;
    after.requirements[0].status = Status::Missing;
    after.requirements[3].status = Status::Met;
    after.requirements[4].text = u"python  OR R for forecasting"_s;
    after.requirements[4].status = Status::Partly;
    after.requirements[5].text = u"Polish"_s;

    const auto changes = compared(before, after).requirements;

    QCOMPARE(changes.size(), std::size_t(5));
    QCOMPARE(changes[0].change, Change::Worsened);
    QCOMPARE(changes[1].change, Change::Improved);
    QCOMPARE(changes[2].change, Change::Improved);
    QVERIFY(changes[2].before == before.requirements[4] && changes[2].after == after.requirements[4]);
    QCOMPARE(changes[3].change, Change::Gained);
    QVERIFY(!changes[3].before && changes[3].after->text == u"Polish");
    QCOMPARE(changes[4].change, Change::Lost);
    QVERIFY(!changes[4].after && changes[4].before == before.requirements[5]);
  }

  void aRequirementAskedForTwiceIsPairedTwice() {
    match::Analysis before = tests::sample::analysis();
    before.requirements = {before.requirements[4], before.requirements[4]};
    match::Analysis after = before;
    after.requirements[1].status = Status::Met;
    match::Analysis once = before;
    once.requirements.pop_back();

    QCOMPARE(compared(before, after).requirements.size(), std::size_t(1));
    QCOMPARE(compared(before, after).unchanged.size(), std::size_t(1));
    QCOMPARE(compared(before, once).requirements.front().change, Change::Lost);
  }

  // Two resumes may prove it by different lines.
  void whatIsAnsweredAsFarKeepsTheProofOfBoth() {
    const match::Analysis before = tests::sample::analysis();
    match::Analysis after = before;
    after.requirements[0].evidence.front().quote = u"other words"_s;

    const Comparison comparison = compare(before, after);

    QCOMPARE(comparison.unchanged.front().before.evidence, before.requirements[0].evidence);
    QCOMPARE(comparison.unchanged.front().after.evidence, after.requirements[0].evidence);
    QVERIFY(comparison.inputs == Inputs());
  }

  void blockersSkillsAndChecksAreTold() {
    const match::Analysis before = tests::sample::analysis();
    match::Analysis after = before;
    after.blockers[0].kind = posting::RequirementKind::Licence;
    after.skills.matched = {u"Power BI"_s, u"Python"_s};
    after.skills.missing = {u"R"_s, u"SAP"_s};
    after.ats[1].state = match::CheckState::Passed;
    after.ats.pop_back();

    const Comparison comparison = compared(before, after);

    QVERIFY(comparison.blockersRaised == after.blockers);
    QVERIFY(comparison.blockersGone == before.blockers);
    QCOMPARE(comparison.skills.nowMatched, QStringList({u"Python"_s}));
    QCOMPARE(comparison.skills.noLongerMatched, QStringList({u"Microsoft Excel"_s, u"Power Query"_s}));
    QCOMPARE(comparison.skills.nowMissing, QStringList({u"SAP"_s}));
    QCOMPARE(comparison.skills.noLongerMissing, QStringList({u"Python"_s, u"Dutch"_s}));
    QCOMPARE(comparison.checks.size(), std::size_t(2));
    QCOMPARE(comparison.checks[0].id, u"columns"_s);
    QVERIFY(comparison.checks[1].id == u"contact" && !comparison.checks[1].after);
  }

  void otherInputsAreTold() {
    const KeptAnalysis before = kept(tests::sample::analysis());
    KeptAnalysis after = before;
    after.resumeSha256 = "other";
    QVERIFY(compare(before, after).inputs == Inputs{.isOtherResume = true});
    after = before;
    after.postingSha256 = "other";
    QVERIFY(compare(before, after).inputs == Inputs{.isOtherPosting = true});
    after = before;
    after.analysis.dataVersion = u"2027-01-0"_s;
    QVERIFY(compare(before, after).inputs == Inputs{.isOtherData = true});
  }

  // What one way is gained is lost the other way.
  void theOtherWayRoundItIsTheOpposite() {
    const match::Analysis a = tests::sample::analysis();
    match::Analysis b = a;
    b.score = 70;
    b.requirements[2].status = Status::Partly;
    b.requirements[5].text = u"Polish"_s;

    const Comparison there = compared(a, b);
    const Comparison back = compared(b, a);

    const auto count = [](const Comparison& comparison, Change change) {
      return std::count_if(comparison.requirements.begin(), comparison.requirements.end(),
                           [change](const RequirementChange& each) { return each.change == change; });
    };
    QCOMPARE(there.gain, -back.gain);
    QCOMPARE(count(there, Change::Gained), count(back, Change::Lost));
    QCOMPARE(count(there, Change::Improved), count(back, Change::Worsened));
    QCOMPARE(count(there, Change::Worsened), count(back, Change::Improved));
  }
};

CANDOR_TEST(ComparisonTest)
#include "comparison_test.moc"
