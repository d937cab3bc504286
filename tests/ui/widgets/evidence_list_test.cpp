#include "widgets/evidence_list.h"

#include "style/look.h"
#include "support/test.h"
#include "ui/widgets/sample_evidence.h"
#include "widgets/evidence_selection.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace candor::widgets;
using candor::tests::sampleRows;

namespace {

struct Shown {
  EvidenceSelection selection;
  EvidenceModel model;
  EvidenceList list{selection};

  Shown() {
    model.setRows(sampleRows());
    list.setModel(model);
    list.resize(700, 500);
    list.show();
  }
  [[nodiscard]] int rows() { return list.rows().model()->rowCount(); }
  [[nodiscard]] QModelIndex at(int row) { return list.rows().model()->index(row, 0); }
};

}  // namespace

class EvidenceListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowSelectsItsNumber() {
    Shown shown;
    shown.list.rows().setCurrentIndex(shown.at(2));
    QCOMPARE(shown.selection.number(), 2);
  }

  void numberSelectsItsRow() {
    Shown shown;
    shown.selection.select(3);
    QCOMPARE(shown.list.rows().currentIndex(), shown.at(4));
    shown.selection.select(0);
    QVERIFY(!shown.list.rows().currentIndex().isValid());
  }

  void ringOfTheKeyboardLeavesTheRowReadable() {
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.list));
    shown.list.rows().setCurrentIndex(shown.at(1));
    shown.list.rows().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&shown.list.rows(), Qt::Key_Down);
    QTest::keyClick(&shown.list.rows(), Qt::Key_Tab);
    shown.list.rows().setFocus(Qt::TabFocusReason);
    const QRect row = shown.list.rows().visualRect(shown.list.rows().currentIndex());
    const QImage picture = shown.list.rows().viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(row.right() - 8, row.bottom() - 6), candor::style::tokens().selected);
    QCOMPARE(picture.pixelColor(row.center().x(), row.top()), candor::style::tokens().focus);
  }

  void filterLeavesTheOthersOutAndHeadingsWithoutRows() {
    Shown shown;
    shown.list.setFilter(EvidenceStatus::Missing);
    QCOMPARE(shown.rows(), 2);
    QCOMPARE(shown.at(0).data(HeadingRole).toString(), u"Nice to have"_s);
    QCOMPARE(shown.at(1).data(NumberRole).toInt(), 3);
    shown.list.setFilter(std::nullopt);
    QCOMPARE(shown.rows(), 5);
  }

  void filterDoesNotMoveTheSelection() {
    Shown shown;
    shown.selection.select(1);
    shown.list.setFilter(EvidenceStatus::Missing);
    QCOMPARE(shown.selection.number(), 1);
    shown.list.setFilter(std::nullopt);
    QCOMPARE(shown.list.rows().currentIndex(), shown.at(1));
  }

  void filterCounts() {
    Shown shown;
    QStringList names;
    const auto segments = shown.list.findChildren<FilterSegment*>();
    for (const FilterSegment* segment : segments) names.append(segment->accessibleName());
    QCOMPARE(names, (QStringList{u"All 3"_s, u"Met 1"_s, u"Partly 1"_s, u"Missing 1"_s}));
  }

  void narrowFilterKeepsItsNamesAndLosesItsWords() {
    Shown shown;
    auto* bar = shown.list.findChild<FilterBar*>();
    const int wide = bar->sizeHint().width();
    shown.list.resize(400, 500);
    QVERIFY(bar->sizeHint().width() < wide);
    QCOMPARE(shown.list.findChildren<FilterSegment*>().at(1)->accessibleName(), u"Met 1"_s);
    QCOMPARE(shown.list.findChildren<FilterSegment*>().at(1)->toolTip(), u"Met"_s);
  }

  void lettersAndArrowsMove() {
    Shown shown;
    shown.list.rows().setCurrentIndex(shown.at(1));
    QTest::keyClick(&shown.list.rows(), Qt::Key_J);
    QCOMPARE(shown.selection.number(), 2);
    QTest::keyClick(&shown.list.rows(), Qt::Key_K);
    QCOMPARE(shown.selection.number(), 1);
    QTest::keyClick(&shown.list.rows(), Qt::Key_Down);
    QCOMPARE(shown.selection.number(), 2);
  }

  void headingIsNoRequirement() {
    Shown shown;
    shown.list.rows().setCurrentIndex(shown.at(2));
    QTest::keyClick(&shown.list.rows(), Qt::Key_J);
    QCOMPARE(shown.selection.number(), 3);
  }

  void enterActivates() {
    Shown shown;
    QSignalSpy activated(&shown.list, &EvidenceList::activated);
    shown.list.rows().setCurrentIndex(shown.at(2));
    QTest::keyClick(&shown.list.rows(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 2);
  }

  void currentRowTellsItsReason() {
    Shown shown;
    const auto heightOf = [&](int row) { return shown.list.rows().visualRect(shown.at(row)).height(); };
    QCoreApplication::processEvents();
    const int before = heightOf(2);
    shown.selection.select(2);
    QCoreApplication::processEvents();
    QCOMPARE(heightOf(2), before + 16);
  }

  void rowIsReadAsAWhole() {
    Shown shown;
    const QString spoken = shown.at(2).data(Qt::AccessibleTextRole).toString();
    for (const QString& part :
         {u"Requirement 2"_s, u"Partly"_s, u"Own the pack"_s, u"Led the monthly pack"_s, u"line 5"_s})
      QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QVERIFY(shown.at(4).data(Qt::AccessibleTextRole).toString().contains(u"No line of the resume"));
  }
};

CANDOR_TEST(EvidenceListTest)
#include "evidence_list_test.moc"
