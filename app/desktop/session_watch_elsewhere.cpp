#include "desktop/session_watch.h"

namespace candor::desktop {

struct SessionWatch::Listening {};

SessionWatch::SessionWatch() = default;

SessionWatch::~SessionWatch() = default;

void SessionWatch::released() {}

}  // namespace candor::desktop

#include "moc_session_watch.cpp"
