#include "match/score_table.h"

#include "support/test.h"

#include <numeric>

using namespace candor::match;

class ScoreTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Whatever parts are silent, the others share all hundred points.
  void maximaAddUpForEveryCombination() {
    for (unsigned mask = 1; mask < (1U << PartCount); ++mask) {
      Voices voices{};
      for (size_t i = 0; i < PartCount; ++i) voices[i] = ((mask >> i) & 1U) * 2500;

      const Maxima most = maximaFor(voices);

      QCOMPARE(std::accumulate(most.begin(), most.end(), 0), FullScore);
      for (size_t i = 0; i < PartCount; ++i) QCOMPARE(most[i] > 0, voices[i] > 0);
    }
  }

  void aPostingThatNamesMoreGivesItsRequirementsMore() {
    const Maxima thin = maximaFor({100, 0, 1, 0, 500, 1});
    const Maxima rich = maximaFor({9000, 0, 1, 0, 9000, 1});

    QVERIFY(rich[size_t(Part::MustHaves)] > 4 * thin[size_t(Part::MustHaves)]);
    QVERIFY(rich[size_t(Part::Fit)] < thin[size_t(Part::Fit)]);
  }

  void silenceOfAllGivesNothing() { QCOMPARE(maximaFor({}), Maxima{}); }

  void fullTallyGivesFullScore() {
    Tally tally;
    tally.must = {.met = 1, .partly = 0, .missing = 0, .apart = 0, .weight = 5, .held = 5000, .telling = 5};
    tally.nice = {.met = 1, .partly = 0, .missing = 0, .apart = 0, .weight = 7, .held = 7000, .telling = 7};
    tally.title = {.isAsked = true, .title = 1000, .relation = TitleRelation::Same, .position = {}};
    tally.recency = {.count = 1, .heldCount = 1, .weight = 3, .held = 3000, .telling = 3};
    tally.keywords = {.count = 1, .heldCount = 1, .weight = 3, .held = 3000, .telling = 3};
    tally.fit = {.share = 1, .occupation = QStringLiteral("nurse")};

    QCOMPARE(pointsOf(tally).sum, FullScore);
  }

  // In the very work or another one: a must-have met is worth more than one left to the fit.
  void aMustHaveMetAlwaysWins() {
    for (const double fit : {0.0, 0.25, 0.5, 0.75, 1.0}) {
      int before = -1;
      for (int held = 0; held <= 1000; held += 20) {
        Tally tally;
        tally.must = {.met = 1, .partly = 0, .missing = 0, .apart = 0, .weight = 5, .held = 5 * held, .telling = 5000};
        tally.fit = {.share = fit, .occupation = QStringLiteral("nurse")};

        const int sum = pointsOf(tally).sum;

        QVERIFY(sum > before);
        before = sum;
      }
    }
  }

  void betterFitNeverLowersTheSum() {
    for (int held = 0; held <= 1000; held += 100) {
      int before = -1;
      for (int fit = 0; fit <= 1000; ++fit) {
        Tally tally;
        tally.must = {.met = 1, .partly = 0, .missing = 0, .apart = 0, .weight = 5, .held = 5 * held, .telling = 5000};
        tally.fit = {.share = fit / 1000.0, .occupation = QStringLiteral("nurse")};

        const int sum = pointsOf(tally).sum;

        QVERIFY(sum >= before);
        before = sum;
      }
    }
  }

  void pointsAddUpToTheSum() {
    Tally tally;
    tally.must = {.met = 1, .partly = 1, .missing = 1, .apart = 0, .weight = 7, .held = 3333, .telling = 7};
    tally.keywords = {.count = 9, .heldCount = 2, .weight = 31, .held = 4999, .telling = 31};
    tally.fit = {.share = 0.3333333, .occupation = QStringLiteral("nurse")};

    const Points points = pointsOf(tally);

    int sum = 0;
    for (const PartPoints& part : points.parts) {
      QVERIFY(part.points >= 0 && part.points <= part.most);
      sum += part.points;
    }
    QCOMPARE(sum, points.sum);
  }
};

CANDOR_TEST(ScoreTableTest)
#include "score_table_test.moc"
