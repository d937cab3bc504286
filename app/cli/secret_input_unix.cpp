#include "cli/interruption.h"
#include "cli/secret_input.h"
#include "cli/terminal.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include <cerrno>
#include <span>
#include <utility>

namespace candor::cli {
namespace {

ssize_t readSome(int descriptor, std::span<std::byte> room) {
  ssize_t count = -1;
  do count = ::read(descriptor, room.data(), room.size());
  while (count < 0 && errno == EINTR);
  return count;
}

// The terminal the program was started from. While one that hides lives, it shows nothing of what is typed; Ctrl+Z and
// Ctrl+\\ do nothing then, because they would leave it so.
class Terminal {
 public:
  Terminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
  ~Terminal() {
    if (m_isHidden) ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    if (isThere()) ::close(m_descriptor);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  [[nodiscard]] bool isThere() const { return m_descriptor >= 0; }

  [[nodiscard]] bool hide() {
    if (!isThere() || ::tcgetattr(m_descriptor, &m_before) != 0) return false;
    termios hidden = m_before;
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK);
    hidden.c_lflag |= tcflag_t(ECHONL | ICANON | ISIG);
    hidden.c_cc[VSUSP] = _POSIX_VDISABLE;
    hidden.c_cc[VQUIT] = _POSIX_VDISABLE;
    m_isHidden = ::tcsetattr(m_descriptor, TCSAFLUSH, &hidden) == 0;
    return m_isHidden;
  }

  void show(const QByteArray& text) const {
    if (::write(m_descriptor, text.constData(), std::size_t(text.size())) < 0) return;  // then nobody is there to see
  }

  // Waits. False after Ctrl+C: poll() is never taken up again after a signal, and its limit covers one just before it.
  [[nodiscard]] bool isTyped() const {
    constexpr int Milliseconds = 200;
    pollfd waiting{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    while (!Interruption::happened())
      if (::poll(&waiting, 1, Milliseconds) > 0) return true;
    return false;
  }

  [[nodiscard]] ssize_t read(std::span<std::byte> room) const { return readSome(m_descriptor, room); }

 private:
  int m_descriptor;
  termios m_before{};
  bool m_isHidden = false;
};

}  // namespace

Result<InputFile> InputFile::open(const QString& path) {
  const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return Error{errno == ENOENT || errno == ENOTDIR ? Fault::NotFound : Fault::NotReadable, {}};
  return InputFile(descriptor);
}

Result<InputFile> InputFile::inherited(int descriptor) {
  const int flags = ::fcntl(descriptor, F_GETFD);
  if (flags < 0 || (flags & FD_CLOEXEC) != 0) return Error{Fault::NotReadable, {}};
  return InputFile(descriptor);
}

InputFile::~InputFile() {
  if (m_descriptor > STDERR_FILENO) ::close(m_descriptor);
}

InputFile::InputFile(InputFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

bool InputFile::isOpenToOthers() const {
  struct stat status {};
  return ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode) && (status.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

Result<Secret> InputFile::read(std::size_t most) const {
  Secret room(most + 1);
  std::size_t size = 0;
  while (size < most + 1) {
    const ssize_t count = readSome(m_descriptor, room.writable().subspan(size));
    if (count < 0) return Error{Fault::NotReadable, {}};
    if (count == 0) return Secret(room.bytes().first(size));
    size += std::size_t(count);
  }
  return Error{Fault::TooLarge, {}};
}

bool canAsk() {
  if (!isTerminal(Stream::Input) && !isTerminal(Stream::Error)) return false;
  return Terminal().isThere();
}

Result<Secret> askHidden(const QString& prompt, std::size_t most) {
  const Interruption interruption;
  Terminal terminal;
  if (!terminal.hide()) return Error{Fault::Unavailable, {}};
  terminal.show(prompt.toUtf8());

  Secret room(most + 1);  // the line break too
  std::size_t size = 0;
  while (size < room.bytes().size()) {
    const ssize_t count = terminal.isTyped() ? terminal.read(room.writable().subspan(size)) : -1;
    if (count < 0) {
      terminal.show("\n");
      return Error{Fault::Cancelled, {}};
    }
    size += std::size_t(count);
    if (count == 0) return Secret(room.bytes().first(size));
    if (room.bytes()[size - 1] == std::byte('\n')) return Secret(room.bytes().first(size - 1));
  }
  return Error{Fault::TooLarge, {}};
}

}  // namespace candor::cli
