#include "desktop/login_signals_linux.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace candor::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString LoginService = u"org.freedesktop.login1"_s;
const QString LoginPath = u"/org/freedesktop/login1"_s;
const QString LoginInterface = u"org.freedesktop.login1.Manager"_s;
const QString SessionInterface = u"org.freedesktop.login1.Session"_s;

}  // namespace

// Lock is asked of a session by its own path; it comes from logind whatever the path, and another user's session has
// nothing to do with ours, but locking too much harms nobody.
LoginSignals::LoginSignals(const QDBusConnection& system, const QDBusConnection& session) : m_system(system) {
  if (m_system.isConnected()) {
    m_system.connect(LoginService, LoginPath, LoginInterface, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    m_system.connect(LoginService, QString(), SessionInterface, u"Lock"_s, this, SLOT(lock()));
    askForDelay();
  }
  if (!session.isConnected()) return;
  QDBusConnection desktop = session;
  for (const QString& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
    desktop.connect(name, QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
}

void LoginSignals::prepareForSleep(bool begins) {
  m_isSleepWaiting = begins;
  if (begins) return Q_EMIT goingToSleep();
  askForDelay();
}

void LoginSignals::screenSaver(bool isActive) {
  if (isActive) Q_EMIT screenLocked();
}

void LoginSignals::letSleep() {
  if (m_isSleepWaiting) m_delay = QDBusUnixFileDescriptor();
}

void LoginSignals::askForDelay() {
  QDBusMessage ask = QDBusMessage::createMethodCall(LoginService, LoginPath, LoginInterface, u"Inhibit"_s);
  ask << u"sleep"_s << u"Candor"_s << u"Closes the vault"_s << u"delay"_s;
  auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
    if (!reply.isError()) m_delay = reply.value();
    call->deleteLater();
  });
}

}  // namespace candor::desktop

#include "moc_login_signals_linux.cpp"
