#include "analyze/rank_view.h"

#include "support/controls.h"
#include "ui/analyze/page_probe.h"
#include "widgets/score.h"

#include <QCheckBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

const QString NursePosting =
    u"Staff Nurse\nRiverside Hospital, Leeds\n\nRequirements\n- Registered nurse with a valid licence\n"
    "- Two years of acute care on a surgical ward\n- Medication administration and wound care\n"_s;

session::RankedPosting ranked(const QString& title, double score, int met, int blockers) {
  return {.id = PostingId(1),
          .names = {.title = title, .company = u"Harbour"_s, .place = u"Leeds"_s, .sourceUrl = {}},
          .score = score,
          .musts = {.all = 4, .met = met},
          .blockers = blockers};
}

}  // namespace

class RankTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsMustHavesAndBlockersNarrow() {
    RankModel model;
    model.setPostings(
        {ranked(u"Accountant"_s, 80, 4, 1), ranked(u"Senior Accountant"_s, 70, 3, 0), ranked(u"Nurse"_s, 20, 4, 0)});
    QCOMPARE(model.rowCount(), 3);

    model.setFilter({.words = u"leeds account"_s});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({.words = {}, .onlyAllMet = true});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(1)->names.title, u"Nurse"_s);
    model.setFilter({.words = u"account"_s, .onlyAllMet = true, .onlyFree = true});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.at(0));
  }

  void allPostingsAreRankedAndARowOpensItsAnalysis() {
    tests::OpenWorkplace place;
    place.addResume(u"planning"_s);
    place.addPosting(NursePosting);
    place.addPosting();
    tests::PageProbe probe(place);
    QTRY_COMPARE(probe.resumes().count(), 1);
    QTRY_VERIFY(probe.buttonSaying(u"Rank all postings"_s));

    probe.buttonSaying(u"Rank all postings"_s)->click();

    auto& view = *probe.page.findChild<RankView*>();
    QTRY_VERIFY(view.isVisible());
    QCOMPARE(view.table().model()->rowCount(), 2);
    QCOMPARE(view.table().model()->index(0, 0).data().toString(), u"Senior Accountant"_s);
    QCOMPARE(tests::unnamedControls(probe.page), QStringList());
    const QString score = view.table().model()->index(0, int(RankColumn::Score)).data().toString();

    QTest::keyClick(&view.table(), Qt::Key_Return);

    QTRY_VERIFY(probe.page.shownId());
    const auto kept = tests::OpenWorkplace::now(
        [&](const Worker& worker) { return place.session().history().show(worker, *probe.page.shownId()); });
    QVERIFY(kept->listed.isProvisional);
    QCOMPARE(score, widgets::scoreInColumn(kept->listed.score, widgets::Firmness::Provisional));
    probe.run(u"Back to the ranking"_s);
    QVERIFY(view.isVisible());
  }
};

CANDOR_TEST(RankTest)

}  // namespace candor::analyze

#include "rank_test.moc"
