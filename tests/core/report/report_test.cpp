#include "report/report.h"

#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
namespace match = candor::match;
namespace posting = candor::posting;
namespace report = candor::report;
namespace tests = candor::tests;
using candor::Span;

class ReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mustHavesComeFirstInThePostingsOrder() {
    const auto analysis = report::numbered(tests::sample::analysis());

    QStringList texts;
    for (const auto& result : analysis.requirements) texts += result.text.section(u' ', 0, 0);
    QCOMPARE(texts, QStringList({u"At"_s, u"Advanced"_s, u"Own"_s, u"Python"_s, u"Power"_s, u"Dutch"_s}));
  }

  void groupsNumberOnFromEachOther() {
    const auto analysis = report::numbered(tests::sample::analysis());

    const auto groups = report::groups(analysis);

    QCOMPARE(groups.size(), 2u);
    QCOMPARE(groups[0].firstNumber, 1);
    QCOMPARE(groups[0].results.size(), 4u);
    QCOMPARE(groups[1].need, posting::Need::Nice);
    QCOMPARE(groups[1].firstNumber, 5);
    QCOMPARE(groups[1].results.size(), 2u);
  }

  void groupWithoutRequirementsIsLeftOut() {
    auto analysis = tests::sample::analysis();
    std::erase_if(analysis.requirements, [](const auto& result) { return result.need == posting::Need::Must; });

    QCOMPARE(report::groups(analysis).size(), 1u);
    analysis.requirements.clear();
    QVERIFY(report::groups(analysis).empty());
  }

  void piecesCoverAPartWithoutGaps() {
    const auto analysis = report::numbered(tests::sample::analysis());
    const Span all{0, tests::sample::resume().text.size()};

    qsizetype at = 0;
    for (const auto& piece : report::pieces(analysis, all)) {
      QCOMPARE(piece.span.start, at);
      QVERIFY(!piece.span.isEmpty());
      at = piece.span.end();
    }
    QCOMPARE(at, all.end());
  }

  void overlappingEvidenceSharesAPiece() {
    match::Analysis analysis;
    analysis.requirements.resize(2);
    analysis.requirements[0].status = match::Status::Partly;
    analysis.requirements[0].evidence = {{.span = {0, 6}, .quote = u"abcdef"_s, .section = {}}};
    analysis.requirements[1].status = match::Status::Met;
    analysis.requirements[1].evidence = {{.span = {4, 6}, .quote = u"efghij"_s, .section = {}}};

    const auto pieces = report::pieces(analysis, {0, 12});

    using Numbers = std::vector<int>;
    QCOMPARE(pieces.size(), 4u);
    QCOMPARE(pieces[0].numbers, Numbers({1}));
    QCOMPARE(pieces[0].status, match::Status::Partly);
    QCOMPARE(pieces[1].numbers, Numbers({1, 2}));
    QCOMPARE(pieces[1].begins, Numbers({2}));
    QCOMPARE(pieces[1].status, match::Status::Met);
    QCOMPARE(pieces[2].numbers, Numbers({2}));
    QVERIFY(pieces[3].numbers.empty());
  }

  void emptyPartHasNoPieces() { QVERIFY(report::pieces(tests::sample::analysis(), {3, 0}).empty()); }
};

CANDOR_TEST(ReportTest)
#include "report_test.moc"
