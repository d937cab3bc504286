// Tray: Candor in the desktop's tray, for as long as the settings ask for it: a sign that says whether the vault is
// open, and a menu to open the window, lock and quit. A desktop without a tray shows nothing.
#pragma once

#include "settings/settings.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

namespace candor::shell {

class Window;

class Tray : public QObject {
  Q_OBJECT

 public:
  Tray(Window& window, settings::Settings& settings);  // both outlive it

  [[nodiscard]] bool isShown() const { return m_sign.has_value(); }
  [[nodiscard]] QMenu& menu() { return m_menu; }

 private:
  void follow(const settings::Settings& settings);
  void tell();  // whether the vault is open

  Window& m_window;
  QMenu m_menu;
  QAction* m_lock;
  std::optional<QSystemTrayIcon> m_sign;
};

}  // namespace candor::shell
