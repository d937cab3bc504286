#include "style/type.h"

#include "support/test.h"

#include <QFontMetricsF>

using namespace candor::style;

class TypeTest : public QObject {
  Q_OBJECT

 private:
  static Type typeOf(int pixels) {
    QFont font;
    font.setPixelSize(pixels);
    return Type(font);
  }

 private Q_SLOTS:
  void sizesFollowTheUsersFont() {
    QCOMPARE(typeOf(13).font(Step::Body).pixelSize(), 13);
    QCOMPARE(typeOf(13).font(Step::Score).pixelSize(), 28);
    QCOMPARE(typeOf(16).px(30), 37);
    QVERIFY(typeOf(16).font(Step::Small).pixelSize() > 12);
  }

  void sizesStayWithinReason() {
    QCOMPARE(typeOf(6).factor(), 0.9);
    QCOMPARE(typeOf(40).factor(), 1.6);
  }

  void linesAreHigherThanTheirLetters() {
    for (const auto step : {Step::Small, Step::Body, Step::Panel, Step::Page, Step::Score})
      QVERIFY(typeOf(13).lineHeight(step) > typeOf(13).font(step).pixelSize());
    QCOMPARE(typeOf(13).lineHeight(Step::Body, Face::Document), 20);
  }

  void wordsOfTheUserAreInASerif() {
    QVERIFY(typeOf(13).font(Step::Body, Weight::Regular, Face::Document).family() !=
            typeOf(13).font(Step::Body).family());
    QCOMPARE(typeOf(13).font(Step::Body, Weight::Strong).weight(), QFont::DemiBold);
  }

  void bytesStandInColumns() {
    const QFontMetricsF metrics(typeOf(13).font(Step::Small, Weight::Regular, Face::Fixed));
    QCOMPARE(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
  }
};

CANDOR_TEST(TypeTest)
#include "type_test.moc"
