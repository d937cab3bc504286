// SessionWatch: tells when the user leaves the computer: the screen is locked, or the computer is about to sleep, which
// waits until released() was called, a few seconds at most. A system that says nothing of this is silent.
#pragma once

#include <QObject>

#include <memory>

namespace candor::desktop {

class SessionWatch : public QObject {
  Q_OBJECT

 public:
  SessionWatch();  // on the system's buses; asks nothing that is waited for
  ~SessionWatch() override;

  // What was to be done before sleep is done.
  void released();

 Q_SIGNALS:
  void screenLocked();
  void goingToSleep();

 private:
  struct Listening;
  std::unique_ptr<Listening> m_listening;
};

}  // namespace candor::desktop
