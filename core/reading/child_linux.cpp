#include "reading/child.h"

#include "reading/descriptor_linux.h"
#include "reading/spawn_linux.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

// Becomes readable when a stop is requested, so that poll() sees it at once.
class StopSignal {
 public:
  explicit StopSignal(const std::stop_token& stop)
      : m_event(stop.stop_possible() ? ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) : -1),
        m_callback(stop, [event = m_event.number()] {
          if (event >= 0) ::eventfd_write(event, 1);
        }) {}
  [[nodiscard]] int number() const { return m_event.number(); }

 private:
  Descriptor m_event;
  std::stop_callback<std::function<void()>> m_callback;
};

int milliseconds(const QDeadlineTimer& deadline) {
  constexpr qint64 Longest = 60'000;
  return deadline.isForever() ? -1 : int(std::min(deadline.remainingTime() + 1, Longest));
}

Result<void> waitFor(int socket, short events, const Patience& patience) {
  const StopSignal stop(patience.stop);
  while (true) {
    if (patience.stop.stop_requested()) return Error{Fault::Cancelled, {}};
    if (patience.deadline.hasExpired()) return Error{Fault::TimedOut, {}};
    std::array<pollfd, 2> watched{{{socket, events, 0}, {stop.number(), POLLIN, 0}}};
    const int ready = ::poll(watched.data(), watched.size(), milliseconds(patience.deadline));
    if (ready < 0 && errno != EINTR) return Error{Fault::Internal, u"poll failed"_s};
    if (ready > 0 && watched[0].revents != 0) return {};
  }
}

bool shouldWait() { return errno == EAGAIN || errno == EWOULDBLOCK; }

}  // namespace

struct Child::Process {
  pid_t id;
  Descriptor socket;
  mutable bool isReaped = false;
  mutable int status = 0;

  Process(pid_t process, Descriptor ours) : id(process), socket(std::move(ours)) {}
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() {
    if (isReaped) return;
    ::kill(id, SIGKILL);
    reap(0);
  }

  void reap(int flags) const {
    if (isReaped) return;
    pid_t reaped = 0;
    do reaped = ::waitpid(id, &status, flags);
    while (reaped < 0 && errno == EINTR);
    isReaped = reaped != 0;
  }

  // A child whose end of the socket is closed is about to end by itself; it gets a moment to, for the reason of it.
  [[nodiscard]] Error reasonOfEnd() const {
    constexpr int Moment = 200;
    const Descriptor process(int(::syscall(SYS_pidfd_open, id, 0)));
    if (process.number() >= 0) {
      pollfd watched{process.number(), POLLIN, 0};
      ::poll(&watched, 1, Moment);
    }
    reap(WNOHANG);
    if (!isReaped) return {Fault::Crashed, u"closed without an answer"_s};
    if (!WIFSIGNALED(status)) return {Fault::Crashed, u"ended with status %1"_s.arg(WEXITSTATUS(status))};
    if (WTERMSIG(status) == SIGXCPU) return {Fault::TimedOut, u"out of processor time"_s};
    return {Fault::Crashed, u"ended by signal %1"_s.arg(WTERMSIG(status))};
  }
};

Result<Child> Child::start(const QString& program) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return Error{Fault::Unavailable, u"no socket pair"_s};
  Descriptor ours(ends[0]);
  const Descriptor theirs(ends[1]);
  const auto id = spawn(program, theirs.number());
  if (!id) return id.error();
  return Child(std::make_unique<Process>(*id, std::move(ours)));
}

Child::Child(std::unique_ptr<Process> process) : m_process(std::move(process)) {}
Child::Child(Child&&) noexcept = default;
Child& Child::operator=(Child&&) noexcept = default;
Child::~Child() = default;

bool Child::isAlive() const {
  m_process->reap(WNOHANG);
  return !m_process->isReaped;
}

qint64 Child::processId() const { return m_process->id; }

Result<void> Child::send(QByteArrayView bytes, const Patience& patience) {
  while (!bytes.isEmpty()) {
    const ssize_t sent =
        ::send(m_process->socket.number(), bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0) {
      bytes = bytes.sliced(sent);
    } else if (shouldWait()) {
      if (auto waited = waitFor(m_process->socket.number(), POLLOUT, patience); !waited) return waited;
    } else if (errno != EINTR) {
      return {};  // it listens no more: its answer, or the lack of one, says why
    }
  }
  return {};
}

Result<QByteArray> Child::receive(qint64 size, const Patience& patience) {
  QByteArray bytes(size, Qt::Uninitialized);
  qint64 filled = 0;
  while (filled < size) {
    if (auto waited = waitFor(m_process->socket.number(), POLLIN, patience); !waited) return waited.error();
    const ssize_t received =
        ::recv(m_process->socket.number(), bytes.data() + filled, std::size_t(size - filled), MSG_DONTWAIT);
    if (received > 0) filled += received;
    if (received == 0 || (received < 0 && errno != EINTR && !shouldWait())) return m_process->reasonOfEnd();
  }
  return bytes;
}

}  // namespace candor::reading
