#include "history/history_page.h"

#include "comparison/comparison_view.h"
#include "history/analysis_model.h"
#include "history/analysis_table.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/sample_analysis.h"
#include "widgets/confirm_button.h"
#include "widgets/empty_state.h"
#include "widgets/prose.h"
#include "widgets/search_field.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::history {

class HistoryPageTest : public QObject {
  Q_OBJECT

  struct Opened {
    tests::OpenWorkplace place;
    std::unique_ptr<HistoryPage> page;
    std::function<void()> undo;

    // Scores 0, 1, 2 … of postings of two companies.
    void fill(int count) {
      const ResumeId resume = place.addResume(u"planning"_s);
      const std::array postings = {
          place.addPosting(),
          place.addPosting(QString(tests::AccountantsPosting).replace(u"Harbour Goods"_s, u"Halden Foods"_s))};
      tests::OpenWorkplace::now([&](const Worker& worker) {
        const ResumeVersionId version = place.session().documents().show(worker, resume)->version.id;
        for (int i = 0; i < count; ++i) {
          match::Analysis analysis = tests::sample::analysis();
          analysis.score = i % 100;
          const auto added = place.session().history().add(
              worker, {.version = version, .posting = postings[std::size_t(i % 2)], .analysis = analysis},
              documents::SameBytes::AddAgain);
          if (!added) return added.error();
        }
        return Error{};
      });
    }
    void open() {
      page = std::make_unique<HistoryPage>(place.workplace());
      QObject::connect(&place.notices(), &workplace::Notices::toldWithUndo, page.get(),
                       [this](const QString&, const std::function<void()>& back) { undo = back; });
      page->resize(1104, 726);
      page->show();
    }
    [[nodiscard]] AnalysisTable& table() const { return *page->findChild<AnalysisTable*>(); }
    [[nodiscard]] AnalysisModel& model() const { return *page->findChild<AnalysisModel*>(); }
    [[nodiscard]] qsizetype kept(documents::Where where) {
      Selection all;
      all.filter.where = where;
      return tests::OpenWorkplace::now(
                 [&](const Worker& worker) { return place.session().history().list(worker, all); })
          ->total;
    }
    [[nodiscard]] widgets::EmptyState* emptyShown() const {
      const auto states = page->findChildren<widgets::EmptyState*>();
      for (widgets::EmptyState* state : states) {
        if (state->isVisible()) return state;
      }
      return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const {
      const auto shown = page->findChildren<widgets::Prose*>();
      return std::any_of(shown.begin(), shown.end(),
                         [&](const widgets::Prose* prose) { return prose->text() == words; });
    }
    [[nodiscard]] QString cell(int row, Column column) const {
      return model().index(row, int(column)).data().toString();
    }
  };

 private Q_SLOTS:
  void withoutAnalysesItInvitesTheFirst() {
    Opened opened;
    opened.open();
    QTRY_VERIFY(opened.emptyShown());
    QSignalSpy wanted(opened.page.get(), &HistoryPage::analyzeWanted);

    tests::buttonNamed(*opened.page, u"Analyze a posting"_s)->click();

    QCOMPARE(wanted.count(), 1);
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void rowsComeByThePage() {
    Opened opened;
    opened.fill(250);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 250);
    QVERIFY(opened.model().heldRows() <= 200);

    opened.table().scrollToBottom();

    QTRY_VERIFY(opened.model().at(249));
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void theHeaderSorts() {
    Opened opened;
    opened.fill(5);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 5);

    Q_EMIT opened.table().horizontalHeader()->sectionClicked(int(Column::Score));
    QTRY_COMPARE(opened.cell(0, Column::Score), u"4.0"_s);
    Q_EMIT opened.table().horizontalHeader()->sectionClicked(int(Column::Score));
    QTRY_COMPARE(opened.cell(0, Column::Score), u"0.0"_s);
    Q_EMIT opened.table().horizontalHeader()->sectionClicked(int(Column::Blockers));
    QCOMPARE(opened.table().horizontalHeader()->sortIndicatorSection(), int(Column::Score));
  }

  void typingNarrowsAndTheNewestWordsWin() {
    Opened opened;
    opened.fill(5);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 5);
    auto* field = opened.page->findChild<widgets::SearchField*>();

    field->setText(u"nothing of this"_s);
    field->setText(u"halden"_s);
    QTRY_COMPARE(opened.model().rowCount(), 2);
    QVERIFY(opened.says(u"2 of 5"_s));

    field->setText(u"zebra"_s);
    QTRY_VERIFY(opened.emptyShown());
    tests::buttonNamed(*opened.page, u"Clear filters"_s)->click();
    QTRY_COMPARE(opened.model().rowCount(), 5);
    QVERIFY(opened.table().isVisible());
  }

  void aLeastScoreNarrows() {
    Opened opened;
    opened.fill(80);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 80);

    auto* score = opened.page->findChild<QComboBox*>();
    score->setCurrentIndex(score->findData(70));

    QTRY_COMPARE(opened.model().rowCount(), 10);
  }

  void severalGoToTheBinAndComeBackByOneUndo() {
    Opened opened;
    opened.fill(6);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 6);

    opened.table().selectAll();
    opened.table().selectionModel()->select(opened.model().index(0, 0),
                                            QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    tests::buttonNamed(*opened.page, u"Delete"_s)->click();
    QTRY_COMPARE(opened.model().rowCount(), 1);
    QCOMPARE(opened.kept(documents::Where::InBin), 5);
    opened.undo();

    QTRY_COMPARE(opened.model().rowCount(), 6);
    QCOMPARE(opened.kept(documents::Where::InBin), 0);
  }

  void rowsThatHaveNotComeAreDeletedToo() {
    Opened opened;
    opened.fill(101);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 101);

    opened.table().selectAll();
    QVERIFY(!opened.model().at(100));
    tests::buttonNamed(*opened.page, u"Delete"_s)->click();

    QTRY_VERIFY_WITH_TIMEOUT(opened.emptyShown(), 60'000);
    QCOMPARE(opened.kept(documents::Where::InBin), 101);
  }

  void theBinErasesOnlyWhenAskedTwice() {
    Opened opened;
    opened.fill(2);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 2);
    opened.table().selectRow(0);
    tests::buttonNamed(*opened.page, u"Delete"_s)->click();
    QTRY_COMPARE(opened.model().rowCount(), 1);

    tests::buttonNamed(*opened.page, u"Show bin"_s)->click();
    QTRY_VERIFY(opened.model().rowCount() == 1 && opened.model().at(0)->binned);
    opened.table().selectRow(0);
    auto* erase = opened.page->findChild<widgets::ConfirmButton*>();
    erase->click();
    QCOMPARE(opened.kept(documents::Where::InBin), 1);
    erase->click();

    QTRY_COMPARE(opened.kept(documents::Where::InBin), 0);
    QTRY_VERIFY(!opened.model().at(0)->binned);
    QCOMPARE(opened.kept(documents::Where::InUse), 1);
  }

  void enterOpens() {
    Opened opened;
    opened.fill(3);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 3);
    std::optional<AnalysisId> wanted;
    connect(opened.page.get(), &HistoryPage::openWanted, this, [&](AnalysisId id) { wanted = id; });

    opened.table().selectRow(1);
    QTest::keyClick(&opened.table(), Qt::Key_Return);

    QVERIFY(wanted == opened.model().at(1)->id);
  }

  void twoAreComparedAndLeftByEscape() {
    Opened opened;
    opened.fill(3);
    opened.open();
    QTRY_COMPARE(opened.model().rowCount(), 3);
    opened.table().selectRow(0);
    QVERIFY(!tests::buttonNamed(*opened.page, u"Compare"_s)->isEnabled());
    opened.table().selectionModel()->select(opened.model().index(2, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);

    tests::buttonNamed(*opened.page, u"Compare"_s)->click();
    auto* comparison = opened.page->findChild<comparison::ComparisonView*>();
    QTRY_VERIFY(comparison->isVisible());
    QTRY_VERIFY(opened.says(u"Requirements answered alike"_s));
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
    QTest::keyClick(comparison, Qt::Key_Escape);

    QVERIFY(opened.table().isVisible());
    QCOMPARE(opened.table().chosenRows().size(), std::size_t(2));
  }
};

CANDOR_TEST(HistoryPageTest)

}  // namespace candor::history

#include "history_page_test.moc"
