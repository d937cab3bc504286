#include "history/analysis_model.h"

#include "support/test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::history {

namespace {

ListedAnalysis listed(qint64 id) {
  return {.id = AnalysisId(id),
          .resume = {},
          .version = {},
          .posting = {},
          .resumeTitle = u"planning"_s,
          .versionNumber = 2,
          .postingTitle = u"Posting %1"_s.arg(id),
          .company = {},
          .score = 68,
          .dataVersion = {},
          .created = QDateTime(QDate(2026, 11, 13), QTime(10, 30)),
          .binned = {}};
}

Page pageOf(int first, int rows, int total) {
  Page page{.rows = {}, .total = total};
  for (int i = 0; i < rows; ++i) page.rows.push_back(listed(first + i));
  return page;
}

QString shown(const AnalysisModel& model, int row, Column column) {
  return model.index(row, int(column)).data().toString();
}

}  // namespace

class AnalysisModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMissingRowIsBlankAndAskedForOnce() {
    AnalysisModel model;
    const QAbstractItemModelTester tester(&model);
    model.begin(pageOf(0, 100, 10'000));
    QSignalSpy wanted(&model, &AnalysisModel::pageWanted);

    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(shown(model, 5, Column::Posting), u"Posting 5"_s);
    QCOMPARE(shown(model, 4'250, Column::Posting), QString());
    QCOMPARE(shown(model, 4'299, Column::Company), QString());

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toInt(), 4'200);
    model.addPage(4'200, pageOf(4'200, 100, 10'000));
    QCOMPARE(shown(model, 4'250, Column::Posting), u"Posting 4250"_s);
  }

  void onlyTheStretchesLookedAtAreHeld() {
    AnalysisModel model;
    model.begin(pageOf(0, 100, 10'000));

    for (int first = 100; first < 5'000; first += 100) model.addPage(first, pageOf(first, 100, 10'000));

    QCOMPARE(model.heldRows(), AnalysisModel::PageRows * AnalysisModel::MostPages);
    QVERIFY(!model.at(0));
    QVERIFY(model.at(4'950));
    QVERIFY(!model.at(10'000));
  }

  void cellsSayWhatIsKnown() {
    AnalysisModel model;
    Page page = pageOf(1, 2, 2);
    page.rows[0].isProvisional = true;
    page.rows[0].blockers = 2;
    page.rows[1].company = u"Halden Foods"_s;
    page.rows[1].postingTitle.clear();
    page.rows[1].versionNumber = 1;
    model.begin(page);

    QCOMPARE(shown(model, 0, Column::Company), u"–"_s);
    QCOMPARE(shown(model, 0, Column::Resume), u"planning, version 2"_s);
    QCOMPARE(shown(model, 0, Column::Score), u"about 68"_s);
    QCOMPARE(shown(model, 0, Column::Blockers), u"2"_s);
    QCOMPARE(shown(model, 0, Column::Date), u"13 Nov 2026"_s);
    QCOMPARE(shown(model, 1, Column::Posting), u"Posting without a title"_s);
    QCOMPARE(shown(model, 1, Column::Score), u"68.0"_s);
    QCOMPARE(shown(model, 1, Column::Blockers), u"–"_s);
    QCOMPARE(shown(model, 1, Column::Resume), u"planning"_s);
  }

  void blockersAreNoOrder() {
    QVERIFY(!sortOf(Column::Blockers));
    QCOMPARE(sortOf(Column::Date), SortBy::Created);
  }
};

CANDOR_TEST(AnalysisModelTest)

}  // namespace candor::history

#include "analysis_model_test.moc"
