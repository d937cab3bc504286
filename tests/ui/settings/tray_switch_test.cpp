#include "settings/tray_switch.h"

#include "settings/keys.h"
#include "support/open_workplace.h"
#include "support/test.h"
#include "widgets/prose.h"
#include "widgets/toggle.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace candor::settings {

class TraySwitchTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;

  static bool says(const QWidget& row, const QString& words) {
    const auto all = row.findChildren<widgets::Prose*>();
    return std::any_of(all.begin(), all.end(),
                       [&](const widgets::Prose* each) { return each->text().contains(words); });
  }

 private Q_SLOTS:
  void isOffUntilItIsChosenAndKeptAtOnce() {
    const std::unique_ptr<widgets::RuledRow> row(traySwitch(m_place.workplace(), SystemTray::There));
    auto* toggle = row->findChild<widgets::Toggle*>();
    QVERIFY(!toggle->isChecked());
    QVERIFY(toggle->isEnabled());

    toggle->click();
    QCOMPARE(m_place.workplace().settings.value(TrayIconKey), TrayIcon::Shown);
    toggle->click();
    QCOMPARE(m_place.workplace().settings.value(TrayIconKey), TrayIcon::Hidden);
  }

  void desktopWithoutATraySaysSo() {
    const std::unique_ptr<widgets::RuledRow> row(traySwitch(m_place.workplace(), SystemTray::Absent));

    QVERIFY(!row->findChild<widgets::Toggle*>()->isEnabled());
    QVERIFY(says(*row, u"no tray"_s));
  }

  void choiceOfAnotherDesktopCanBeTakenBack() {
    QVERIFY_RESULT(m_place.workplace().settings.set(TrayIconKey, TrayIcon::Shown));
    const std::unique_ptr<widgets::RuledRow> row(traySwitch(m_place.workplace(), SystemTray::Absent));
    auto* toggle = row->findChild<widgets::Toggle*>();

    QVERIFY(toggle->isEnabled());
    toggle->click();
    QCOMPARE(m_place.workplace().settings.value(TrayIconKey), TrayIcon::Hidden);
  }
};

CANDOR_TEST(TraySwitchTest)

}  // namespace candor::settings

#include "tray_switch_test.moc"
