#include "base/span.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::CodePoints;
using candor::Span;

class SpanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSpanReadsItsText() { QCOMPARE((Span{4, 3}.in(u"the cat sat")), u"cat"); }

  void spansKnowTheirNeighbours() {
    QVERIFY((Span{0, 5}.contains({1, 4})));
    QVERIFY(!(Span{0, 5}.contains({1, 5})));
    QVERIFY((Span{0, 5}.overlaps({4, 1})));
    QVERIFY(!(Span{0, 5}.overlaps({5, 1})));
  }

  void codePointsCountPairsOnce() {
    const QString text = u"a😀b𝒳c"_s;
    const CodePoints points(text);

    QCOMPARE(points.at(0), 0);
    QCOMPARE(points.at(1), 1);  // the emoji begins
    QCOMPARE(points.at(3), 2);  // b
    QCOMPARE(points.at(6), 4);  // c
    QCOMPARE(points.at(text.size()), 5);
  }
};

CANDOR_TEST(SpanTest)

#include "span_test.moc"
