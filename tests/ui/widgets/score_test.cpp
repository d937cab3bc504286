#include "style/look.h"
#include "support/test.h"
#include "widgets/addend_list.h"
#include "widgets/score_ring.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace candor::widgets;

namespace {

Score twoAddends() { return {.points = 50, .addends = {{u"Must-have"_s, 50, 50, u"2 met"_s}, {u"Keywords"_s, 0, 50}}}; }

QColor at(ScoreRing& ring, double clock) {
  const QImage image = ring.grab().toImage();
  const double reach = image.width() / 2.0 - 6.5;
  const double angle = (clock / 12 * 360 - 90) * M_PI / 180;
  return image.pixelColor(int(image.width() / 2.0 + reach * std::cos(angle)),
                          int(image.height() / 2.0 + reach * std::sin(angle)));
}

}  // namespace

class ScoreTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void arcsRunClockwiseFromNoon() {
    ScoreRing ring;
    ring.setScore(twoAddends());
    QCOMPARE(at(ring, 3), candor::style::tokens().accent);
    QVERIFY(at(ring, 9) != candor::style::tokens().accent);
  }

  void markedArcStandsOut() {
    ScoreRing ring;
    ring.setScore(twoAddends());
    ring.setMarked(1);
    QVERIFY(at(ring, 3) != candor::style::tokens().accent);
    ring.setMarked(0);
    QCOMPARE(at(ring, 3), candor::style::tokens().accent);
  }

  void ringIsReadAsTheWholeSum() {
    ScoreRing ring;
    ring.setScore(twoAddends());
    QCOMPARE(ring.accessibleName(), u"Score 50 of 100; Must-have: 50 of 50; Keywords: 0 of 50"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&ring)->role(), QAccessible::Graphic);
  }

  void noScoreIsNotNought() {
    ScoreRing ring;
    QCOMPARE(ring.accessibleName(), u"No score"_s);
    const QImage none = ring.grab().toImage();
    Score nought = twoAddends();
    nought.points = 0;
    nought.addends[0].points = 0;
    ring.setScore(nought);
    QVERIFY(ring.grab().toImage() != none);
  }

  void provisionalSaysAbout() {
    Score score = twoAddends();
    score.firmness = Firmness::Provisional;
    QVERIFY(spoken(score).contains(u"about 50"));
  }

  void tenthsAreShownWhenThereAreAny() {
    QCOMPARE(shownPoints(67.5), QLocale().toString(67.5, 'f', 1));
    QCOMPARE(shownPoints(68), u"68"_s);
    QCOMPARE(shownPoints(67.999), u"68"_s);
  }

  void scoreInAColumnHasItsTenthUnlessItIsProvisional() {
    QCOMPARE(scoreInColumn(70, Firmness::Firm), QLocale().toString(70.0, 'f', 1));
    QCOMPARE(scoreInColumn(41.3, Firmness::Provisional), u"about 41"_s);
    QVERIFY(spoken({.points = 41.3, .firmness = Firmness::Provisional}).contains(u"about 41 of"_s));
  }

  void gainsAreSigned() {
    QCOMPARE(signedPoints(5.2), u"+5.2"_s);
    QCOMPARE(signedPoints(-3), u"−3.0"_s);
    QCOMPARE(signedPoints(0), u"±0.0"_s);
    QVERIFY(gainInk(5.2) == &candor::style::Tokens::pos && gainInk(-3) == &candor::style::Tokens::neg);
    QVERIFY(gainInk(0) == &candor::style::Tokens::text2);
  }

  void rowOfTheSumMarksItsArc() {
    AddendList list;
    ScoreRing ring;
    connect(&list, &AddendList::markedChanged, &ring, &ScoreRing::setMarked);
    list.setScore(twoAddends());
    ring.setScore(twoAddends());
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.marked(), std::optional(1));
    QCOMPARE(ring.marked(), std::optional(1));
    QTest::keyClick(&list, Qt::Key_Down);  // the sum is no addend
    QCOMPARE(ring.marked(), std::optional(1));
  }

  void longFactsAreBrokenNotCut() {
    Score score = twoAddends();
    score.addends[1].facts =
        u"four of the twelve words that the posting asks for stand in the resume, six more are near"_s;
    AddendList list;
    list.resize(640, 300);
    list.setScore(score);
    list.show();
    const int wide = list.sizeHint().height();

    QVERIFY(wide > 2 * 24 + 27);
    list.resize(420, 300);
    QVERIFY(list.sizeHint().height() > wide);
    list.resize(300, 300);  // no column for them: they stand below the label
    QVERIFY(list.sizeHintForRow(0) > 24);
    list.resize(2000, 300);
    QCOMPARE(list.sizeHint().height(), 2 * 24 + 27);
  }

  void listIsAsHighAsItsRows() {
    AddendList list;
    QCOMPARE(list.sizeHint().height(), 0);
    list.setScore(twoAddends());
    QCOMPARE(list.sizeHint().height(), 2 * 24 + 27);
    QCOMPARE(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Must-have: 50 of 50, 2 met"_s);
  }
};

CANDOR_TEST(ScoreTest)
#include "score_test.moc"
