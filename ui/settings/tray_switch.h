// The row that shows Candor in the desktop's tray or takes it out. Where there is no tray it says so.
#pragma once

#include "widgets/ruled_row.h"
#include "workplace/workplace.h"

namespace candor::settings {

enum class SystemTray { Absent, There };

[[nodiscard]] SystemTray systemTray();  // of the desktop, now

[[nodiscard]] widgets::RuledRow* traySwitch(const workplace::Workplace& workplace, SystemTray tray);

}  // namespace candor::settings
