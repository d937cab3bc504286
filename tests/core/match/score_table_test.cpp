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
      std::array<bool, PartCount> isSpeaking{};
      for (size_t i = 0; i < PartCount; ++i) isSpeaking[i] = (mask >> i) & 1U;

      const Maxima most = maximaFor(isSpeaking);

      QCOMPARE(std::accumulate(most.begin(), most.end(), 0), FullScore);
      for (size_t i = 0; i < PartCount; ++i) QCOMPARE(most[i] > 0, isSpeaking[i]);
    }
  }

  void silenceOfAllGivesNothing() { QCOMPARE(maximaFor({}), Maxima{}); }

  void fullTallyGivesFullScore() {
    Tally tally;
    tally.must = {.met = 1, .partly = 0, .missing = 0, .weight = 5, .held = 5000};
    tally.nice = {.met = 1, .partly = 0, .missing = 0, .weight = 7, .held = 7000};
    tally.title = {.isAsked = true, .title = 1000, .relation = TitleRelation::Same, .position = {}};
    tally.recency = {.count = 1, .heldCount = 1, .weight = 3, .held = 3000};
    tally.keywords = {.count = 1, .heldCount = 1, .weight = 3, .held = 3000};
    tally.fit = {.share = 1, .occupation = QStringLiteral("nurse")};

    QCOMPARE(pointsOf(tally).sum, FullScore);
  }

  void pointsAddUpToTheSum() {
    Tally tally;
    tally.must = {.met = 1, .partly = 1, .missing = 1, .weight = 7, .held = 3333};
    tally.keywords = {.count = 9, .heldCount = 2, .weight = 31, .held = 4999};
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
