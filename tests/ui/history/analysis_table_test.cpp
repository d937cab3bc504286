#include "history/analysis_table.h"

#include "history/analysis_model.h"
#include "support/test.h"

namespace candor::history {

class AnalysisTableTest : public QObject {
  Q_OBJECT

  static ListedAnalysis listed(int id) {
    return {.id = AnalysisId(id),
            .resume = {},
            .version = {},
            .posting = {},
            .resumeTitle = {},
            .postingTitle = {},
            .company = {},
            .dataVersion = {},
            .created = {},
            .binned = {}};
  }
  static Page pageOf(int rows) {
    Page page{.rows = {}, .total = rows};
    for (int i = 0; i < rows; ++i) page.rows.push_back(listed(i + 1));
    return page;
  }

 private Q_SLOTS:
  void whoIsOnARowStaysThereWhenTheTableIsReadAnew() {
    AnalysisModel model;
    AnalysisTable table(model);
    model.begin(pageOf(5));
    table.show();
    table.activateWindow();
    table.setFocus();
    QTRY_VERIFY(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 2);

    model.begin(pageOf(5));
    QCOMPARE(table.currentIndex().row(), 2);
    model.begin(pageOf(2));
    QCOMPARE(table.currentIndex().row(), 1);
    model.begin(pageOf(0));
    QVERIFY(!table.currentIndex().isValid());
  }

  void rowsAreCollectedWithoutAPointer() {
    AnalysisModel model;
    AnalysisTable table(model);
    model.begin(pageOf(5));
    table.setFocus();
    table.chooseRow(0);

    for (const Qt::Key key : {Qt::Key_X, Qt::Key_J, Qt::Key_J, Qt::Key_X}) QTest::keyClick(&table, key);
    QCOMPARE(table.chosenRows(), (std::vector<int>{0, 2}));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_X, Qt::Key_X}) QTest::keyClick(&table, key);
    QCOMPARE(table.chosenRows(), (std::vector<int>{0, 2}));

    // With none left, moving selects again.
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_X, Qt::Key_K, Qt::Key_K, Qt::Key_X}) QTest::keyClick(&table, key);
    QCOMPARE(table.chosenRows(), std::vector<int>());
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.chosenRows(), std::vector<int>{1});
  }
};

CANDOR_TEST(AnalysisTableTest)

}  // namespace candor::history

#include "analysis_table_test.moc"
