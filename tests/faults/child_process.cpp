#include "faults/child_process.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace candor::faults {

namespace {

std::vector<QByteArray> encoded(const QStringList& words) {
  std::vector<QByteArray> bytes;
  for (const QString& word : words) bytes.push_back(QFile::encodeName(word));
  return bytes;
}

std::vector<char*> pointersTo(std::vector<QByteArray>& words) {
  std::vector<char*> pointers;
  for (QByteArray& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

void closeIfOpen(int& descriptor) {
  if (descriptor >= 0) ::close(std::exchange(descriptor, -1));
}

}  // namespace

ChildProcess::ChildProcess(const QStringList& command, const QStringList& surroundings) {
  std::signal(SIGPIPE, SIG_IGN);  // a child that was killed listens no more
  int toChild[2];
  int fromChild[2];
  if (::pipe2(toChild, O_CLOEXEC) != 0 || ::pipe2(fromChild, O_CLOEXEC) != 0) qFatal("no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO);
  std::vector<QByteArray> words = encoded(command);
  std::vector<QByteArray> variables = encoded(surroundings);
  const std::vector<char*> arguments = pointersTo(words);
  const std::vector<char*> environment = pointersTo(variables);
  const int failed = ::posix_spawn(&m_process, arguments.front(), &actions, nullptr, arguments.data(),
                                   surroundings.isEmpty() ? environ : environment.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) qFatal("%s does not start", words.front().constData());
  ::close(toChild[0]);
  ::close(fromChild[1]);
  m_in = toChild[1];
  m_out = fromChild[0];
}

ChildProcess::~ChildProcess() {
  kill();
  closeIfOpen(m_in);
  closeIfOpen(m_out);
}

void ChildProcess::say(const QByteArray& line) {
  const QByteArray bytes = line + '\n';
  for (qsizetype done = 0; done < bytes.size();) {
    const ssize_t step = ::write(m_in, bytes.constData() + done, std::size_t(bytes.size() - done));
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return;
    done += step;
  }
}

void ChildProcess::endOfSpeech() { closeIfOpen(m_in); }

bool ChildProcess::listen(Moment last) {
  using namespace std::chrono;
  const auto left = std::max(duration_cast<nanoseconds>(last - steady_clock::now()), nanoseconds(0));
  const auto whole = duration_cast<seconds>(left);
  const timespec limit{.tv_sec = whole.count(), .tv_nsec = (left - whole).count()};
  pollfd out{.fd = m_out, .events = POLLIN, .revents = 0};
  if (::ppoll(&out, 1, &limit, nullptr) <= 0) return false;
  std::array<char, 4096> bytes;
  const ssize_t size = ::read(m_out, bytes.data(), bytes.size());
  if (size <= 0) return false;
  m_heard.append(bytes.data(), size);
  return true;
}

std::optional<QByteArray> ChildProcess::hear(Moment last) {
  while (!m_heard.contains('\n')) {
    if (!listen(last)) return std::nullopt;
  }
  const qsizetype size = m_heard.indexOf('\n');
  const QByteArray line = m_heard.first(size);
  m_heard.remove(0, size + 1);
  return line;
}

QByteArray ChildProcess::hearOut() {
  while (listen(inAWhile())) {
  }
  return std::exchange(m_heard, {});
}

void ChildProcess::kill() {
  if (m_process < 0) return;
  ::kill(m_process, SIGKILL);
  wait();
}

int ChildProcess::wait() {
  int status = 0;
  while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
  }
  m_process = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QStringList childIn(const QString& role, const QStringList& arguments) {
  return QStringList{QStringLiteral(CANDOR_FAULTS_CHILD), role} + arguments;
}

}  // namespace candor::faults
