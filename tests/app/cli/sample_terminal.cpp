#include "app/cli/sample_terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <cstdlib>

namespace candor::tests {

AtTerminal::AtTerminal(const std::function<int()>& work) {
  m_ours = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (m_ours < 0 || ::grantpt(m_ours) != 0 || ::unlockpt(m_ours) != 0) return;
  m_theirs = ::open(::ptsname(m_ours), O_RDWR | O_NOCTTY | O_CLOEXEC);
  m_child = ::fork();
  if (m_child != 0) return;
  ::setsid();
  ::ioctl(m_theirs, TIOCSCTTY, 0);
  for (const int stream : {0, 1, 2}) ::dup2(m_theirs, stream);
  ::_exit(work());
}

AtTerminal::~AtTerminal() {
  if (m_child > 0) {
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
  }
  ::close(m_theirs);
  ::close(m_ours);
}

bool AtTerminal::readSome() {
  constexpr int Milliseconds = 20000;
  pollfd waiting{.fd = m_ours, .events = POLLIN, .revents = 0};
  if (::poll(&waiting, 1, Milliseconds) <= 0) return false;
  QByteArray room(1024, '\0');
  const auto count = ::read(m_ours, room.data(), std::size_t(room.size()));
  if (count > 0) m_shown += room.first(count);
  return count > 0;
}

bool AtTerminal::shows(const QByteArray& words, int times) {
  while (m_shown.count(words) < times)
    if (!readSome()) return false;
  return true;
}

void AtTerminal::type(const QByteArray& keys) const {
  if (::write(m_ours, keys.constData(), std::size_t(keys.size())) < 0) return;  // then what is waited for never comes
}

bool AtTerminal::echoes() const {
  termios state{};
  return ::tcgetattr(m_theirs, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

int AtTerminal::exitCode() {
  int status = 0;
  const bool hasEnded = ::waitpid(m_child, &status, 0) == m_child && WIFEXITED(status);
  m_child = -1;
  pollfd waiting{.fd = m_ours, .events = POLLIN, .revents = 0};
  while (::poll(&waiting, 1, 0) > 0 && readSome()) continue;
  return hasEnded ? WEXITSTATUS(status) : -1;
}

}  // namespace candor::tests
