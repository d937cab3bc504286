#include "child.h"

#include <array>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace candor::tests {

namespace {

constexpr char Well = 100;

void waitForByte(int descriptor) {
  char byte = 0;
  if (::read(descriptor, &byte, 1) < 0) ::_exit(1);
}

}  // namespace

Child::Child(const std::function<void(const Tell&)>& work) {
  std::array<int, 2> down{};
  std::array<int, 2> up{};
  if (::pipe(down.data()) != 0 || ::pipe(up.data()) != 0) return;
  m_process = ::fork();
  if (m_process == 0) {
    ::close(down[1]);
    ::close(up[0]);
    waitForByte(down[0]);
    work([&](Outcome outcome) {
      const char byte = outcome ? char(*outcome) : Well;
      if (::write(up[1], &byte, 1) != 1) ::_exit(1);
      waitForByte(down[0]);
    });
    ::_exit(0);
  }
  ::close(down[0]);
  ::close(up[1]);
  m_toChild = down[1];
  m_fromChild = up[0];
}

Child::~Child() {
  ::kill(m_process, SIGKILL);
  ::waitpid(m_process, nullptr, 0);
  ::close(m_toChild);
  ::close(m_fromChild);
}

void Child::start() {
  const char go = 1;
  if (::write(m_toChild, &go, 1) != 1) qFatal("the child is gone");
}

Outcome Child::outcome() {
  char byte = 0;
  if (::read(m_fromChild, &byte, 1) != 1) return Fault::Crashed;
  return byte == Well ? std::nullopt : Outcome(Fault(byte));
}

void limitFiles(rlim_t bytes) {
  ::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit limit { .rlim_cur = bytes, .rlim_max = bytes };
  if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) ::_exit(1);
}

Outcome inChild(const std::function<Outcome()>& work) {
  Child child([&work](const Child::Tell& tell) { tell(work()); });
  child.start();
  return child.outcome();
}

}  // namespace candor::tests
