#include "settings/tray_switch.h"

#include "settings/keys.h"
#include "settings/sections.h"
#include "settings/settings.h"
#include "widgets/toggle.h"
#include "words/describe.h"
#include "workplace/notices.h"

#include <QSystemTrayIcon>

namespace candor::settings {

SystemTray systemTray() { return QSystemTrayIcon::isSystemTrayAvailable() ? SystemTray::There : SystemTray::Absent; }

// A desktop without a tray may get one: what was chosen before can be taken back, nothing can be chosen anew.
widgets::RuledRow* traySwitch(const workplace::Workplace& workplace, SystemTray tray) {
  const QString title = SettingsText::tr("Show Candor in the tray");
  const bool isShown = workplace.settings.value(TrayIconKey) == TrayIcon::Shown;
  auto* row = new widgets::RuledRow(
      title, tray == SystemTray::There
                 ? SettingsText::tr("Open, lock or quit it from there. Closing the window still ends Candor.")
                 : SettingsText::tr("This desktop has no tray, so there is no place for it."));
  auto* toggle = new widgets::Toggle(title);
  toggle->setObjectName(QStringLiteral("trayIcon"));
  toggle->setChecked(isShown);
  toggle->setEnabled(tray == SystemTray::There || isShown);
  QObject::connect(toggle, &QCheckBox::toggled, toggle,
                   [&settings = workplace.settings, &notices = workplace.notices](bool isOn) {
                     const auto kept = settings.set(TrayIconKey, isOn ? TrayIcon::Shown : TrayIcon::Hidden);
                     if (!kept) notices.tell(words::sentence(kept.error()));
                   });
  row->addAtEnd(toggle);
  return row;
}

}  // namespace candor::settings
