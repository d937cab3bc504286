#include "shell/tray.h"

#include "settings/keys.h"
#include "ui/shell/started_window.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace candor::shell {

class TrayTest : public StartedWindow {
  Q_OBJECT

  static QAction* actionNamed(Tray& tray, const QString& name) {
    for (QAction* action : tray.menu().actions())
      if (action->text() == name) return action;
    return nullptr;
  }

 private Q_SLOTS:
  void initTestCase() { load(); }
  void init() { prepare(); }
  void cleanup() { m_window.reset(); }

  void isShownAsLongAsTheSettingsAskForIt() {
    openWindow();
    Tray tray(*m_window, *m_settings);
    QVERIFY(!tray.isShown());

    QVERIFY_RESULT(m_settings->set(settings::TrayIconKey, settings::TrayIcon::Shown));
    QVERIFY(tray.isShown());
    QVERIFY_RESULT(m_settings->set(settings::TrayIconKey, settings::TrayIcon::Hidden));
    QVERIFY(!tray.isShown());
  }

  void isThereFromTheStartWhenItWasChosen() {
    QVERIFY_RESULT(m_settings->set(settings::TrayIconKey, settings::TrayIcon::Shown));
    openWindow();

    QVERIFY(Tray(*m_window, *m_settings).isShown());
  }

  void locksAnOpenVaultAndNoOther() {
    openFrame();
    Tray tray(*m_window, *m_settings);
    QAction* lock = actionNamed(tray, u"Lock the vault"_s);
    QVERIFY(lock->isEnabled());
    QSignalSpy locked(m_window.get(), &Window::locked);

    lock->trigger();

    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(!m_window->frame());
    QVERIFY(!lock->isEnabled());
  }

  void bringsTheWindowBack() {
    openWindow();
    Tray tray(*m_window, *m_settings);
    m_window->showMinimized();

    actionNamed(tray, u"Open Candor"_s)->trigger();

    QVERIFY(!m_window->isMinimized());
    QVERIFY(m_window->isVisible());
  }
};

CANDOR_TEST(TrayTest)

}  // namespace candor::shell

#include "tray_test.moc"
