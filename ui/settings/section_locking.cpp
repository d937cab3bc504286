#include "settings/choice.h"
#include "settings/keys.h"
#include "settings/sections.h"
#include "settings/tray_switch.h"
#include "widgets/section_title.h"

#include <QVBoxLayout>

namespace candor::settings {

void fillLocking(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new widgets::SectionTitle(SettingsText::tr("Locking")));
  column.addWidget(
      choice(workplace, LockAfterSecondsKey, SettingsText::tr("Lock when nobody uses Candor"),
             SettingsText::tr("Locking closes the vault and wipes its key from memory. Ctrl+L locks at once."),
             {{60, SettingsText::tr("after 1 minute")},
              {300, SettingsText::tr("after 5 minutes")},
              {900, SettingsText::tr("after 15 minutes")},
              {3600, SettingsText::tr("after 1 hour")},
              {28800, SettingsText::tr("after 8 hours")}}));
  column.addWidget(traySwitch(workplace, systemTray()));
}

}  // namespace candor::settings
