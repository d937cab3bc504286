#include "analyze/shown_score.h"

#include "comparison/comparison_view.h"
#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::analyze {

class ShownScoreTest : public QObject {
  Q_OBJECT

  const match::Analysis m_analysis = tests::sample::analysis();

 private Q_SLOTS:
  void linesAddUpToTheScore() {
    const widgets::Score score = comparison::scoreOf(m_analysis);

    double sum = 0;
    for (const widgets::ScoreAddend& addend : score.addends) sum += addend.points;
    QCOMPARE(score.addends.size(), std::size_t(5));
    QCOMPARE(sum, *score.points);
    QCOMPARE(sumLine(m_analysis), u"37.5 + 7.5 + 6 + 5.4 + 5"_s);
  }

  void lineThatCanHaveNothingIsLeftOut() {
    match::Analysis analysis = m_analysis;
    analysis.explain.push_back({.item = u"Fit"_s, .points = 0, .most = 0, .facts = {}});

    QCOMPARE(comparison::scoreOf(analysis).addends.size(), std::size_t(5));
  }

  void provisionalScoreSaysAbout() {
    match::Analysis analysis = m_analysis;
    QCOMPARE(scoreLine(analysis), u"61.4 of 100"_s);
    analysis.isProvisional = true;

    QCOMPARE(scoreLine(analysis), u"about 61 of 100"_s);
    QCOMPARE(comparison::scoreOf(analysis).firmness, widgets::Firmness::Provisional);
  }

  void gainIsToldInWholePointsUnlessTheyHideIt() {
    QCOMPARE(gainLine(m_analysis, {.sentence = {}, .gain = 9.2}), u"61 → 71"_s);
    QCOMPARE(gainLine(m_analysis, {.sentence = {}, .gain = 0.1}), u"61.4 → 61.5"_s);
    QCOMPARE(gainLine(m_analysis, {.sentence = {}, .gain = 0.6}), u"61.4 → 62.0"_s);
    QCOMPARE(gainLine(m_analysis, {.sentence = {}, .gain = 0}), QString());
  }

  void oneBlockerIsNamedInTheTitle() {
    const BlockerWords words = blockerWords(m_analysis.blockers, BlockerDetail::Whole);

    QCOMPARE(words.title, u"1 blocker is open: Right to work in the EU"_s);
    QCOMPARE(words.sentence, u"The resume does not say. Not part of the score."_s);
    QCOMPARE(blockerWords(m_analysis.blockers, BlockerDetail::Brief).sentence,
             u"1 blocker is open: Right to work in the EU. Not part of the score."_s);
  }

  void severalBlockersAreListed() {
    std::vector<match::Blocker> blockers = m_analysis.blockers;
    blockers.push_back({.kind = {}, .text = u"A driving licence."_s, .reason = u"None is named."_s});

    const BlockerWords words = blockerWords(blockers, BlockerDetail::Whole);
    QCOMPARE(words.title, u"2 blockers are open, not part of the score"_s);
    QCOMPARE(words.sentence,
             u"• Right to work in the EU: The resume does not say.\n• A driving licence: None is named."_s);
    QCOMPARE(blockerWords(blockers, BlockerDetail::Brief).sentence,
             u"2 blockers are open, not part of the score: Right to work in the EU; A driving licence"_s);
  }

  void noBlockerHasNoWords() { QCOMPARE(blockerWords({}, BlockerDetail::Whole), BlockerWords()); }
};

CANDOR_TEST(ShownScoreTest)

}  // namespace candor::analyze

#include "shown_score_test.moc"
