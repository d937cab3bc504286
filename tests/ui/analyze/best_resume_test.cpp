#include "analyze/best_resume.h"

#include "analyze/resume_rank_view.h"
#include "comparison/comparison_view.h"
#include "support/controls.h"
#include "ui/analyze/page_probe.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

const QString WithoutSkills = QString(tests::AccountantsResume).replace(u"Excel, SAP, payroll"_s, u"Payroll"_s);

}  // namespace

class BestResumeTest : public QObject {
  Q_OBJECT

  struct Opened {
    tests::OpenWorkplace place;
    std::optional<ResumeId> poor;
    std::optional<ResumeId> good;
    std::optional<tests::PageProbe> probe;

    void open() {
      good = place.addResume(u"operations"_s);
      poor = place.addResume(u"planning"_s, WithoutSkills);
      probe.emplace(place);
      QTRY_COMPARE(probe->resumes().count(), 2);
    }
    // With the posting read and a resume chosen.
    void begin(ResumeId chosen) {
      open();
      probe->page.begin(chosen, tests::AccountantsPosting);
      QTRY_VERIFY(probe->analyse().isEnabled());
    }
    [[nodiscard]] BestResume& strip() { return *probe->page.findChild<BestResume*>(); }
    [[nodiscard]] ResumeRankView& ranking() { return *probe->page.findChild<ResumeRankView*>(); }
    [[nodiscard]] std::optional<ResumeId> analysed() {
      const auto kept = tests::OpenWorkplace::now(
          [&](const Worker& worker) { return place.session().history().show(worker, *probe->page.shownId()); });
      return kept->listed.resume;
    }
  };

 private Q_SLOTS:
  void betterOneIsNamedWithItsReasonsAndAnalysedByOnePress() {
    Opened opened;
    opened.begin(*opened.poor);

    QTRY_VERIFY(opened.strip().isVisible());
    const QString words = opened.strip().accessibleName();
    QVERIFY2(words.startsWith(u"Of your 2 resumes, “operations” fits best"_s), qPrintable(words));
    QVERIFY2(words.contains(u"• Meets the must-haves “Advanced Excel” and “Experience with SAP”"_s), qPrintable(words));
    QCOMPARE(tests::unnamedControls(opened.probe->page), QStringList());

    opened.probe->buttonSaying(u"Analyze with it"_s)->click();

    QTRY_VERIFY(opened.probe->page.shownId());
    QVERIFY(opened.analysed() == opened.good);
  }

  void chosenOneThatIsBestIsSaidQuietly() {
    Opened opened;
    opened.begin(*opened.poor);
    QTRY_VERIFY(opened.strip().isVisible());

    opened.probe->resumes().setCurrentIndex(1);

    QVERIFY(opened.strip().accessibleName().startsWith(u"Of your 2 resumes, the chosen one fits best"_s));
    QVERIFY(!opened.probe->buttonSaying(u"Analyze with it"_s));
  }

  void rankingOfManyIsALineOfTheJobStripUntilItEnds() {
    tests::OpenWorkplace place;
    for (int i = 0; i < 20; ++i) place.addResume(u"resume %1"_s.arg(i), tests::AccountantsResume + QString::number(i));
    tests::PageProbe probe(place);
    QTRY_COMPARE(probe.resumes().count(), 20);
    QStringList names;
    connect(&place.work(), &workplace::WorkList::changed, this, [&] {
      for (const workplace::Work* work : place.work().running()) names += work->name();
    });

    probe.page.begin({}, tests::AccountantsPosting);

    QTRY_VERIFY(probe.page.findChild<BestResume*>()->isVisible());
    QVERIFY(names.contains(u"Ranking the resumes"_s));
    QVERIFY(place.work().running().empty());
  }

  void oneResumeAloneHasNoOther() {
    tests::OpenWorkplace place;
    const ResumeId only = place.addResume(u"planning"_s);
    tests::PageProbe probe(place);
    QTRY_COMPARE(probe.resumes().count(), 1);
    probe.page.begin(only, tests::AccountantsPosting);
    QTRY_VERIFY(probe.analyse().isEnabled());

    probe.analyse().click();

    QTRY_VERIFY(probe.page.shownId());
    QVERIFY(!probe.page.findChild<BestResume*>()->isVisible());
    QVERIFY(!probe.buttonSaying(u"Compare resumes"_s));
  }

  void anotherPostingForgetsTheRanking() {
    Opened opened;
    opened.begin(*opened.poor);
    QTRY_VERIFY(opened.strip().isVisible());

    opened.probe->posting().setPlainText(QString());

    QVERIFY(!opened.strip().isVisible());
  }

  void allAreShownComparedAndLeftTheWayTheyCame() {
    Opened opened;
    opened.begin(*opened.poor);
    QTRY_VERIFY(opened.strip().isVisible());
    opened.probe->buttonSaying(u"All 2"_s)->click();
    QVERIFY(opened.ranking().isVisible());
    QCOMPARE(opened.ranking().findChildren<widgets::RuledRow*>().size(), qsizetype(2));
    QCOMPARE(tests::unnamedControls(opened.probe->page), QStringList());

    opened.probe->buttonSaying(u"Compare"_s)->click();

    auto& comparison = *opened.probe->page.findChild<comparison::ComparisonView*>();
    QVERIFY(comparison.isVisible());
    QCOMPARE(tests::unnamedControls(opened.probe->page), QStringList());
    opened.probe->run(u"Leave the comparison"_s);
    QVERIFY(opened.ranking().isVisible());
    opened.probe->run(u"Leave the ranking"_s);
    QVERIFY(opened.probe->analyse().isVisible());
    QVERIFY(opened.probe->analyse().isEnabled());
  }

  void anAnalysisLeadsToAllResumesForItsPosting() {
    Opened opened;
    opened.begin(*opened.poor);
    opened.probe->analyse().click();
    QTRY_VERIFY(opened.probe->page.shownId());

    opened.probe->buttonSaying(u"Compare resumes"_s)->click();

    QTRY_VERIFY(opened.ranking().isVisible());
    opened.probe->run(u"Leave the ranking"_s);
    QVERIFY(opened.probe->evidence().isVisible());
    opened.probe->buttonSaying(u"Compare resumes"_s)->click();
    QTRY_VERIFY(opened.ranking().isVisible());
    tests::buttonNamed(opened.ranking(), u"Analyze with operations"_s)->click();
    QTRY_VERIFY(opened.analysed() == opened.good);
  }

  void manyResumesAreCutAfterTheBestButNotTheChosenOne() {
    session::ResumeRanking ranking;
    for (int i = 0; i < 30; ++i) {
      match::Analysis analysis;
      analysis.score = 90 - i;
      ranking.resumes.push_back({.resume = {.id = ResumeId(i + 1),
                                            .title = u"resume %1"_s.arg(i),
                                            .person = {},
                                            .created = {},
                                            .binned = {},
                                            .newest = {.id = ResumeVersionId(i + 1),
                                                       .number = 1,
                                                       .fileName = {},
                                                       .format = {},
                                                       .size = 0,
                                                       .sha256 = {},
                                                       .dataVersion = {},
                                                       .added = {}}},
                                 .analysis = analysis,
                                 .reasons = {}});
    }
    ResumeRankView view;

    view.setRanking(ranking, ResumeId(30), u"Accountant"_s);

    QTRY_COMPARE(view.findChildren<widgets::RuledRow*>().size(), qsizetype(21));
    const auto proses = view.findChildren<widgets::Prose*>();
    QVERIFY(std::any_of(proses.begin(), proses.end(),
                        [](const widgets::Prose* each) { return each->text() == u"resume 29"_s; }));
  }
};

CANDOR_TEST(BestResumeTest)

}  // namespace candor::analyze

#include "best_resume_test.moc"
