#include "style/look.h"
#include "support/named_controls.h"
#include "support/test.h"
#include "ui/analyze/page_probe.h"
#include "widgets/addend_list.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace candor::analyze {

class AnalysisTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;
  ResumeId m_resume = m_place.addResume(u"accountant-v2"_s);
  PostingId m_posting = m_place.addPosting();
  AnalysisId m_analysis = m_place.analyse(m_resume, m_posting);

  static void open(tests::PageProbe& probe, AnalysisId id) {
    probe.page.showAnalysis(id);
    QTRY_COMPARE(probe.page.shownId(), std::optional(id));
  }
  static int currentNumber(tests::PageProbe& probe) {
    return probe.evidence().rows().currentIndex().data(widgets::NumberRole).toInt();
  }

 private Q_SLOTS:
  void keptAnalysisIsShownWithItsFirstRequirement() {
    tests::PageProbe probe(m_place);
    open(probe, m_analysis);

    QVERIFY(probe.resumeText().isVisible());
    QVERIFY(!probe.resumeText().marks().empty());
    QCOMPARE(currentNumber(probe), 1);
    QVERIFY(m_place.work().running().empty());
  }

  void rowAndDocumentFindEachOther() {
    tests::PageProbe probe(m_place);
    open(probe, m_analysis);
    const auto& mark = probe.resumeText().marks().back();
    QVERIFY(mark.number != 1);

    const QPoint there = probe.resumeText().linesOf(mark.span).front().center().toPoint();
    QTest::mouseClick(probe.resumeText().viewport(), Qt::LeftButton, {}, there);
    const int clicked = probe.resumeText().selectedNumber();
    QVERIFY(clicked > 1);
    QCOMPARE(currentNumber(probe), clicked);

    QTest::keyClick(&probe.evidence().rows(), Qt::Key_K);
    QCOMPARE(probe.resumeText().selectedNumber(), clicked - 1);
    QCOMPARE(probe.postingText().selectedNumber(), clicked - 1);
  }

  void enterOnARequirementGoesToTheResume() {
    tests::PageProbe probe(m_place);
    open(probe, m_analysis);
    probe.parts().setCurrentIndex(2);

    QTest::keyClick(&probe.evidence().rows(), Qt::Key_Return);
    QCOMPARE(probe.parts().currentIndex(), 0);
    QVERIFY(probe.resumeText().isVisible());
  }

  void commandsStepThroughAndFilterRequirements() {
    tests::PageProbe probe(m_place);
    open(probe, m_analysis);
    probe.run(u"Go to the next requirement"_s);
    QCOMPARE(currentNumber(probe), 2);
    probe.run(u"Go to the previous requirement"_s);
    QCOMPARE(currentNumber(probe), 1);

    const int all = probe.evidence().rows().model()->rowCount();
    probe.run(u"Show only what is missing"_s);
    QCOMPARE(probe.evidence().filter(), widgets::EvidenceFilter(widgets::EvidenceStatus::Missing));
    QVERIFY(probe.evidence().rows().model()->rowCount() < all);
  }

  void correctionAfterwardsIsStoredAndCanBeUndone() {
    const PostingId posting = m_place.addPosting(tests::AccountantsPosting + u"\nTo be put right.\n"_s);
    tests::PageProbe probe(m_place);
    open(probe, m_place.analyse(m_resume, posting));
    probe.parts().setCurrentIndex(1);
    std::function<void()> undo;
    connect(&m_place.notices(), &workplace::Notices::toldWithUndo, &probe.page,
            [&](const QString&, const std::function<void()>& given) { undo = given; });
    const auto company = [&] {
      return m_place.now([&](const Worker& worker) { return m_place.session().documents().show(worker, posting); })
          ->posting.names.company;
    };

    QLineEdit& field = probe.field("postingCompany");
    field.selectAll();
    QTest::keyClicks(&field, u"Quay Traders"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_VERIFY(undo);
    QCOMPARE(company(), u"Quay Traders"_s);

    undo();
    QTRY_COMPARE(field.text(), u"Harbour Goods Ltd"_s);
    QCOMPARE(company(), u"Harbour Goods Ltd"_s);
  }

  void erasedResumeLeavesTheQuotes() {
    const ResumeId gone = m_place.addResume(u"gone"_s, tests::AccountantsResume + u"\nGone\n"_s);
    const AnalysisId analysis = m_place.analyse(gone, m_posting);
    QVERIFY_RESULT(
        m_place.now([&](const Worker& worker) { return m_place.session().documents().erase(worker, gone); }));
    tests::PageProbe probe(m_place);
    open(probe, analysis);

    QVERIFY(!probe.resumeText().isVisible());
    QVERIFY(!probe.find<QPushButton>("editResume").isEnabled());
    QVERIFY(!probe.evidence().rows().currentIndex().data(widgets::QuotesRole).toStringList().isEmpty());
  }

  void analysisThatIsNotThereFailsWithAWayOn() {
    tests::PageProbe probe(m_place);
    probe.page.showAnalysis(AnalysisId(9999));

    QTRY_VERIFY(probe.showsFault());
    probe.buttonSaying(u"New analysis"_s)->click();
    QTRY_VERIFY(probe.posting().isVisible());
  }

  void headAndFootAskTheWindow() {
    tests::PageProbe probe(m_place);
    open(probe, m_analysis);
    std::optional<AnalysisId> exported;
    std::optional<ResumeId> edited;
    QString edit;
    connect(&probe.page, &AnalyzePage::exportWanted, &probe.page, [&](AnalysisId id) { exported = id; });
    connect(&probe.page, &AnalyzePage::resumeWanted, &probe.page, [&](ResumeId id, const QString& sentence) {
      edited = id;
      edit = sentence;
    });

    probe.find<QPushButton>("export").click();
    probe.find<QPushButton>("editResume").click();
    QCOMPARE(exported, std::optional(m_analysis));
    QCOMPARE(edited, std::optional(m_resume));
    QVERIFY(!edit.isEmpty());

    probe.find<QPushButton>("allEdits").click();
    QCOMPARE(probe.parts().currentIndex(), 4);
  }

  void newAnalysisLeavesAWayBack() {
    tests::PageProbe probe(m_place);
    open(probe, m_analysis);
    probe.find<QPushButton>("newAnalysis").click();
    QTRY_VERIFY(probe.posting().isVisible());

    probe.buttonSaying(u"Back to the analysis"_s)->click();
    QVERIFY(probe.resumeText().isVisible());
  }

  void narrowPageFoldsTheSumAndKeepsBothSides() {
    tests::PageProbe probe(m_place, {848, 566});
    open(probe, m_analysis);
    auto* sum = probe.page.findChild<widgets::AddendList*>();
    QVERIFY(!sum->isVisible());
    probe.find<QPushButton>("showSum").click();
    QVERIFY(sum->isVisible());

    const QList<int> sides = probe.page.findChild<QSplitter*>()->sizes();
    QVERIFY2(sides[0] >= 380 && sides[1] >= 380, qPrintable(u"%1, %2"_s.arg(sides[0]).arg(sides[1])));
    QCOMPARE(probe.page.width(), 848);
    probe.page.resize(1104, 726);
    QTRY_VERIFY(!probe.find<QPushButton>("showSum").isVisible());
    QVERIFY(sum->isVisible());
  }

  void smallestPageHasRoomForLargeLetters() {
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPixelSize(26);
    style::Look::current().setUserFont(large);
    tests::PageProbe probe(m_place, {848, 566});
    open(probe, m_analysis);
    const auto usualAgain = qScopeGuard([&] { style::Look::current().setUserFont(usual); });

    QTRY_COMPARE(probe.page.minimumSizeHint().boundedTo({848, 566}), probe.page.minimumSizeHint());
    QCOMPARE(probe.page.size(), QSize(848, 566));
  }

  void everyControlHasANameInEveryState() {
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, tests::AccountantsPosting);
    QTRY_VERIFY(probe.analyse().isEnabled());
    QCOMPARE(tests::unnamedControls(probe.page), QStringList());
    probe.page.showAnalysis(AnalysisId(9999));
    QCOMPARE(tests::unnamedControls(probe.page), QStringList());
    QTRY_VERIFY(probe.showsFault());
    QCOMPARE(tests::unnamedControls(probe.page), QStringList());
    open(probe, m_analysis);
    for (int part = 0; part < probe.parts().count(); ++part) {
      probe.parts().setCurrentIndex(part);
      QCOMPARE(tests::unnamedControls(probe.page), QStringList());
    }
  }
};

CANDOR_TEST(AnalysisTest)

}  // namespace candor::analyze

#include "analysis_test.moc"
