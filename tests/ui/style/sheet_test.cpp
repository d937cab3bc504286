#include "style/sheet.h"

#include "support/test.h"

using namespace candor::style;

class SheetTest : public QObject {
  Q_OBJECT

 private:
  static QString sheet(Theme theme, int pixels = 13) {
    QFont font;
    font.setPixelSize(pixels);
    return sheetOf(tokensOf(theme), Type(font));
  }

 private Q_SLOTS:
  void everyTokenIsFilledIn() {
    for (const auto theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
      QVERIFY(!sheet(theme).contains(u'@'));
      QVERIFY(!sheet(theme).contains(u'!'));
      QVERIFY(sheet(theme).contains(tokensOf(theme).accent.name()));
      QVERIFY(!sheet(theme).contains(u": ;"));
    }
  }

  void lengthsGrowButRulesDoNot() {
    QVERIFY(sheet(Theme::Light, 13).contains(u"min-height: 28px"));
    QVERIFY(sheet(Theme::Light, 26).contains(u"min-height: 45px"));
    QVERIFY(sheet(Theme::Light, 26).contains(u"border: 1px solid"));
  }

  // A rule for it would take the painting away from ControlStyle.
  void indicatorsAreNotMentioned() { QVERIFY(!sheet(Theme::Light).contains(u"::indicator")); }

  void quietButtonsAreUnderlinedInHighContrast() {
    QVERIFY(sheet(Theme::HighContrast).contains(u"underline"));
    QVERIFY(!sheet(Theme::Light).contains(u"underline"));
  }
};

CANDOR_TEST(SheetTest)
#include "sheet_test.moc"
