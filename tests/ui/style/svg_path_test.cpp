#include "style/svg_path.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::style::pathFrom;

class SvgPathTest : public QObject {
  Q_OBJECT

 private:
  static QRectF box(QLatin1StringView data) { return pathFrom(data).value_or(QPainterPath()).boundingRect(); }

 private Q_SLOTS:
  void linesAreReadAbsoluteAndRelative() {
    QCOMPARE(pathFrom("M5 5.5h14v14H5z"_L1)->boundingRect(), QRectF(5, 5.5, 14, 14));
    QCOMPARE(pathFrom("M4 7l8 6 8-6"_L1)->currentPosition(), QPointF(20, 7));
    QCOMPARE(pathFrom("M4 7L8 6V2"_L1)->currentPosition(), QPointF(8, 2));
  }

  void pairsAfterAMoveAreLines() {
    QCOMPARE(pathFrom("M1 1 2 2"_L1)->elementCount(), 2);
    QVERIFY(pathFrom("M1 1 2 2"_L1)->elementAt(1).isLineTo());
    QCOMPARE(pathFrom("m1 1 2 2"_L1)->currentPosition(), QPointF(3, 3));
  }

  void twoHalfArcsAreACircle() {
    const QRectF circle = pathFrom("M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z"_L1)->boundingRect();
    QVERIFY(std::abs(circle.left() - 4) < 0.01 && std::abs(circle.right() - 20) < 0.01);
    QVERIFY(std::abs(circle.top() - 4) < 0.01 && std::abs(circle.bottom() - 20) < 0.01);
  }

  void flagsOfAnArcChooseItsSide() {
    QVERIFY(std::abs(box("M0 0A5 5 0 0 1 10 0"_L1).top() + 5) < 0.01);
    QVERIFY(std::abs(box("M0 0A5 5 0 0 0 10 0"_L1).bottom() - 5) < 0.01);
    QVERIFY(std::abs(box("M0 0a5 5 0 1110 0"_L1).top() + 5) < 0.01);  // flags may touch what follows
  }

  void arcTooSmallForItsEndsGrows() { QVERIFY(std::abs(box("M0 0A1 1 0 0 1 10 0"_L1).top() + 5) < 0.01); }

  void arcWithoutRadiusIsALine() { QCOMPARE(pathFrom("M0 0A0 5 0 0 1 10 0"_L1)->elementCount(), 2); }

  void smoothCurveMirrorsTheOneBefore() {
    const QPainterPath path = *pathFrom("M0 0C0 10 10 10 10 0S20-10 20 0"_L1);
    QCOMPARE(path.elementAt(4).x, 10.0);
    QCOMPARE(path.elementAt(4).y, -10.0);
  }

  void whatIsNoPathIsRefused() {
    for (const auto bad : {"M5"_L1, "M5 5q1 1 2 2"_L1, "M5 5h"_L1, "M5 5zz 4"_L1, "5 5"_L1, "M0 0a5 5 0 2 1 1 1"_L1})
      QVERIFY2(!pathFrom(bad), bad.data());
  }
};

CANDOR_TEST(SvgPathTest)
#include "svg_path_test.moc"
