// LoginSignals: what logind and the desktop's screen saver say on their buses of sleep and of a locked screen, and the
// delay that is asked of logind so that there is time to close a vault before sleep.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace candor::desktop {

class LoginSignals : public QObject {
  Q_OBJECT

 public:
  // `system` has logind, `session` the screen saver; either may be absent. Tests bring their own.
  LoginSignals(const QDBusConnection& system, const QDBusConnection& session);

  [[nodiscard]] bool delaysSleep() const { return m_delay.isValid(); }
  void letSleep();  // drops the delay if sleep waits for it; it is asked for again on waking

 Q_SIGNALS:
  void screenLocked();
  void goingToSleep();

 public Q_SLOTS:
  void prepareForSleep(bool begins);
  void lock() { Q_EMIT screenLocked(); }
  void screenSaver(bool isActive);

 private:
  void askForDelay();

  QDBusConnection m_system;
  bool m_isSleepWaiting = false;
  QDBusUnixFileDescriptor m_delay;  // logind waits while it is open
};

}  // namespace candor::desktop
