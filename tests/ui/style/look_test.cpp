#include "style/look.h"

#include "support/test.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace candor::style;

class LookTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() {
    Look::current().choose(ThemeChoice::Light);
    Look::current().setMotion(Motion::System);
  }

  void themeChangesWithoutARestart() {
    QSignalSpy changed(&Look::current(), &Look::changed);
    QPushButton button;

    Look::current().choose(ThemeChoice::Dark);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(tokens().theme, Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Theme::Dark).sheet);
    QVERIFY(qApp->styleSheet().contains(tokensOf(Theme::Dark).accent.name()));
  }

  void sameThemeIsNotAppliedAgain() {
    QSignalSpy changed(&Look::current(), &Look::changed);
    Look::current().choose(ThemeChoice::Light);
    QCOMPARE(changed.size(), 0);
  }

  void systemFollowsWhatTheDesktopSays() {
    Look::current().choose(ThemeChoice::System);
    Look::current().setSystemTheme(Theme::Dark);
    QCOMPARE(Look::current().theme(), Theme::Dark);
    Look::current().setSystemTheme(Theme::Light);
    QCOMPARE(Look::current().theme(), Theme::Light);
  }

  void chosenThemeStandsAgainstTheSystem() {
    Look::current().choose(ThemeChoice::HighContrast);
    Look::current().setSystemTheme(Theme::Dark);
    QCOMPARE(Look::current().theme(), Theme::HighContrast);
  }

  void reducedMotionTakesNoTime() {
    Look::current().setMotion(Motion::Full);
    QCOMPARE(duration(120), 120);
    Look::current().setMotion(Motion::Reduced);
    QCOMPARE(duration(120), 0);
  }

  void largerFontOfTheUserMakesAllLarger() {
    QFont font;
    font.setPixelSize(16);
    Look::current().setUserFont(font);
    const int grown = QApplication::font().pixelSize();
    font.setPixelSize(13);
    Look::current().setUserFont(font);
    QCOMPARE(grown, 16);
    QCOMPARE(QApplication::font().pixelSize(), 13);
  }
};

CANDOR_TEST(LookTest)
#include "look_test.moc"
