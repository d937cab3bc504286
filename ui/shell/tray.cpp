#include "shell/tray.h"

#include "settings/keys.h"
#include "shell/window.h"
#include "style/icon.h"
#include "style/look.h"

#include <QCoreApplication>
#include <QPainter>

namespace candor::shell {

namespace {

constexpr int SignSizes[] = {16, 22, 24, 32, 48, 64};

// On a ground of its own, because nobody knows the colour of the tray.
QIcon trayIcon() {
  QIcon icon;
  for (const int size : SignSizes) {
    QPixmap sign(size, size);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::tokens().accent);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 6.0, size / 6.0);
    const double inset = size / 8.0;
    style::paintIcon(painter, style::Icon::Ledger, QRectF(inset, inset, size - 2 * inset, size - 2 * inset),
                     style::tokens().accentOn, style::tokens().accent);
    icon.addPixmap(sign);
  }
  return icon;
}

}  // namespace

Tray::Tray(Window& window, settings::Settings& settings) : m_window(window) {
  m_menu.addAction(tr("Open Candor"), &window, &Window::raiseToUser);
  m_lock = m_menu.addAction(tr("Lock the vault"), &window, [&window] { window.lock(); });
  m_menu.addSeparator();
  m_menu.addAction(tr("Quit"), &window, [&window] {
    window.close();
    QCoreApplication::quit();
  });
  connect(&window, &Window::shown, this, &Tray::tell);
  connect(&window, &Window::locked, this, &Tray::tell);
  connect(&settings, &settings::Settings::changed, this, [this, &settings](const QString& name) {
    if (name == settings::TrayIconKey.name()) follow(settings);
  });
  follow(settings);
}

void Tray::follow(const settings::Settings& settings) {
  const bool isWanted = settings.value(settings::TrayIconKey) == settings::TrayIcon::Shown;
  if (isWanted == isShown()) return;
  if (!isWanted) return m_sign.reset();
  m_sign.emplace(trayIcon());
  m_sign->setContextMenu(&m_menu);
  connect(&*m_sign, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) m_window.raiseToUser();
  });
  tell();
  m_sign->show();
}

void Tray::tell() {
  const bool isOpen = m_window.frame() != nullptr;
  m_lock->setEnabled(isOpen);
  if (m_sign) m_sign->setToolTip(isOpen ? tr("Candor: the vault is open") : tr("Candor: locked"));
}

}  // namespace candor::shell

#include "moc_tray.cpp"
