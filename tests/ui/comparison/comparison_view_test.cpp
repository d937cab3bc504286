#include "comparison/comparison_view.h"

#include "comparison/comparison_table.h"
#include "comparison/comparison_words.h"
#include "style/look.h"
#include "support/named_controls.h"
#include "support/sample_analysis.h"
#include "support/test.h"
#include "widgets/prose.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::comparison {

class ComparisonViewTest : public QObject {
  Q_OBJECT

  // All that is said, in the order it was put there.
  static QStringList said(const match::Analysis& before, const match::Analysis& after, ComparisonView& view) {
    view.setCompared({.above = u"First"_s, .title = u"planning"_s, .below = {}, .score = scoreOf(before)},
                     {.above = u"Second"_s, .title = u"operations"_s, .below = {}, .score = scoreOf(after)},
                     history::compare(before, after));
    QSignalSpy(&view, &ComparisonView::filled).wait();
    QStringList words;
    const auto proses = view.findChildren<widgets::Prose*>();
    for (const widgets::Prose* prose : proses) words += prose->text();
    return words;
  }

 private Q_SLOTS:
  void everyRequirementSaysBothAnswersWithTheirProof() {
    const match::Analysis before = tests::sample::analysis();
    match::Analysis after = before;
    after.requirements[4].status = match::Status::Met;
    after.requirements[4].evidence = {{.span = {}, .quote = u"forecasts in\nPython"_s, .section = {}}};

    ComparisonView view;
    const QStringList words = said(before, after, view);

    const qsizetype at = words.indexOf(u"Python or R for forecasting"_s);
    QVERIFY(at > words.indexOf(u"Requirements that differ"_s));
    QVERIFY(at < words.indexOf(u"Requirements answered alike"_s));
    QCOMPARE(words.mid(at, 4),
             QStringList({u"Python or R for forecasting"_s, u"Missing"_s, u"Met"_s, u"“forecasts in Python”"_s}));
    const qsizetype alike = words.indexOf(u"Power BI"_s);
    QVERIFY(alike > words.indexOf(u"Requirements answered alike"_s));
    QCOMPARE(words[alike + 1], u"Met"_s);
    QCOMPARE(tests::unnamedControls(view), QStringList());
  }

  void pointsHaveTheirTenthOnBothSides() {
    match::Analysis before = tests::sample::analysis();
    before.score = 73.4;
    match::Analysis after = before;
    after.score = 70;
    after.explain[0].points = before.explain[0].points - 3.4;

    ComparisonView view;
    const QStringList words = said(before, after, view);

    const qsizetype sum = words.indexOf(u"Sum"_s);
    QCOMPARE(words.mid(sum, 3), QStringList({u"Sum"_s, u"73.4"_s, u"70.0   −3.4"_s}));
  }

  void blockerOfOneSideIsOpenThere() {
    const match::Analysis before = tests::sample::analysis();
    match::Analysis after = before;
    after.blockers.clear();

    ComparisonView view;
    const QStringList words = said(before, after, view);

    const qsizetype at = words.indexOf(u"Right to work in the EU"_s);
    QCOMPARE(words.mid(at + 1, 3), QStringList({u"Open"_s, u"The resume does not say."_s, u"–"_s}));
  }

  // Each row ends in a line, wherever the rows that came later have moved it.
  void everyRowHasItsLine() {
    const match::Analysis analysis = tests::sample::analysis();
    ComparisonView view;
    view.resize(900, 1600);
    view.show();
    view.setCompared({.above = u"First"_s, .title = {}, .below = {}, .score = scoreOf(analysis)},
                     {.above = u"Second"_s, .title = {}, .below = {}, .score = scoreOf(analysis)},
                     history::compare(analysis, analysis));
    QVERIFY(QSignalSpy(&view, &ComparisonView::filled).wait());
    QCoreApplication::processEvents();

    const QImage picture = view.findChild<ComparisonTable*>()->grab().toImage();
    int lines = 0;
    for (int y = 0; y < picture.height(); ++y) lines += picture.pixelColor(2, y) == style::tokens().line;

    QCOMPARE(lines, 5 + 1 + 6);  // the lines of the sum, the sum, the requirements
  }

  void sideWithoutALineHasADash() {
    QCOMPARE(sidePoints(std::nullopt), u"–"_s);
    QCOMPARE(sidePoints(70), u"70.0"_s);
  }

  void onlyWhatDiffersIsNamedAsAReason() {
    QCOMPARE(explanation(history::Inputs{}), QString());
    QVERIFY(explanation(history::Inputs{.isOtherPosting = true}).contains(u"posting"_s));
  }
};

CANDOR_TEST(ComparisonViewTest)

}  // namespace candor::comparison

#include "comparison_view_test.moc"
