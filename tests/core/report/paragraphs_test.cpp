#include "report/paragraphs.h"

#include "support/sample_analysis.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
namespace reading = candor::reading;
namespace report = candor::report;
namespace tests = candor::tests;
using candor::Span;
using reading::BlockKind;

class ParagraphsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void linesThatEndWithTheSheetAreJoined() {
    const auto document = tests::sample::Sheet()
                              .add(BlockKind::Paragraph, {u"Planner with nine years in chilled food and fresh"_s,
                                                          u"produce: 14-week supply plans, stock ageing, levels."_s})
                              .document();

    const auto flow = report::flow(document);

    QCOMPARE(flow.size(), 1u);
    QCOMPARE(flow[0].rows.size(), 1u);
    QCOMPARE(flow[0].rows[0].size(), 2u);
  }

  void linesBrokenOnPurposeStayApart() {
    const auto document =
        tests::sample::Sheet()
            .add(BlockKind::Paragraph, {u"Nadia Brandt"_s, u"Leeds"_s, u"+44 7700 900418"_s})
            .add(BlockKind::Paragraph, {u"Planner with nine years in chilled food and fresh produce."_s})
            .document();

    QCOMPARE(report::flow(document)[0].rows.size(), 3u);
  }

  void everyLineIsKeptInOrder() {
    const auto document = tests::sample::resume();

    QStringList lines;
    for (const auto& block : report::flow(document))
      for (const auto& row : block.rows)
        for (const Span& line : row) lines += line.in(document.text).toString();
    QString text = document.text;
    QCOMPARE(lines.join(u'\n'), text.replace(u"\n\n"_s, u"\n"_s));
  }

  void emptyDocumentHasNoBlocks() { QVERIFY(report::flow({}).empty()); }
};

CANDOR_TEST(ParagraphsTest)
#include "paragraphs_test.moc"
