#include "report/margin.h"

#include "support/sample_analysis.h"
#include "support/test.h"

using candor::report::Margin;
using candor::report::MarginNumber;
using candor::report::Piece;

class MarginTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numberStandsWhereEvidenceBegins() {
    Margin margin(candor::tests::sample::analysis());
    const Piece first{.span = {0, 4}, .numbers = {1, 2}, .begins = {1, 2}};
    const Piece rest{.span = {4, 4}, .numbers = {1, 2}, .begins = {}};
    const Piece again{.span = {8, 4}, .numbers = {2}, .begins = {2}};

    QCOMPARE(margin.beside(first), (std::vector<MarginNumber>{{1, true}, {2, true}}));
    QCOMPARE(margin.beside(rest), std::vector<MarginNumber>());
    QCOMPARE(margin.beside(again), (std::vector<MarginNumber>{{2, false}}));
  }

  void evidenceThatBeganBeforeTheLinesStandsAtItsFirst() {
    Margin margin(candor::tests::sample::analysis());

    QCOMPARE(margin.beside({.span = {8, 4}, .numbers = {3}, .begins = {}}), (std::vector<MarginNumber>{{3, true}}));
  }
};

CANDOR_TEST(MarginTest)
#include "margin_test.moc"
