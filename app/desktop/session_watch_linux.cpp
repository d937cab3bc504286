#include "desktop/login_signals_linux.h"
#include "desktop/session_watch.h"

namespace candor::desktop {

struct SessionWatch::Listening {
  LoginSignals heard{QDBusConnection::systemBus(), QDBusConnection::sessionBus()};
};

SessionWatch::SessionWatch() : m_listening(std::make_unique<Listening>()) {
  connect(&m_listening->heard, &LoginSignals::screenLocked, this, &SessionWatch::screenLocked);
  connect(&m_listening->heard, &LoginSignals::goingToSleep, this, &SessionWatch::goingToSleep);
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::released() { m_listening->heard.letSleep(); }

}  // namespace candor::desktop

#include "moc_session_watch.cpp"
