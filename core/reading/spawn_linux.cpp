#include "reading/spawn_linux.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

// What the child may know of our environment: where its libraries lie, and what a sanitizer was told.
std::vector<std::string> childEnvironment() {
  std::vector<std::string> environment{"LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"};  // a child starts no threads
  for (const char* name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
    if (const char* value = ::secure_getenv(name)) environment.push_back(std::string(name) + '=' + value);
  return environment;
}

// Own process group, so that Ctrl+C in a terminal reaches us and not the child behind our back; no signal blocked.
class SpawnAttributes {
 public:
  SpawnAttributes() {
    ::posix_spawnattr_init(&m_attributes);
    sigset_t none;
    ::sigemptyset(&none);
    sigset_t all;
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&m_attributes, &none);
    ::posix_spawnattr_setsigdefault(&m_attributes, &all);
    ::posix_spawnattr_setpgroup(&m_attributes, 0);
    ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  ~SpawnAttributes() { ::posix_spawnattr_destroy(&m_attributes); }
  SpawnAttributes(const SpawnAttributes&) = delete;
  SpawnAttributes& operator=(const SpawnAttributes&) = delete;
  [[nodiscard]] const posix_spawnattr_t* get() const { return &m_attributes; }

 private:
  posix_spawnattr_t m_attributes{};
};

// One socket as standard input and output; what the child complains about is nobody's business.
class SpawnFiles {
 public:
  explicit SpawnFiles(int socket) {
    ::posix_spawn_file_actions_init(&m_actions);
    ::posix_spawn_file_actions_adddup2(&m_actions, socket, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&m_actions, socket, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
  }
  ~SpawnFiles() { ::posix_spawn_file_actions_destroy(&m_actions); }
  SpawnFiles(const SpawnFiles&) = delete;
  SpawnFiles& operator=(const SpawnFiles&) = delete;
  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

 private:
  posix_spawn_file_actions_t m_actions{};
};

}  // namespace

Result<pid_t> spawn(const QString& program, int socket) {
  const SpawnAttributes attributes;
  const SpawnFiles files(socket);
  std::string path = QFile::encodeName(program).toStdString();
  std::vector<std::string> environment = childEnvironment();
  std::vector<char*> variables;
  for (std::string& variable : environment) variables.push_back(variable.data());
  variables.push_back(nullptr);
  std::array<char*, 2> arguments{path.data(), nullptr};
  pid_t child = 0;
  const int problem =
      ::posix_spawn(&child, path.c_str(), files.get(), attributes.get(), arguments.data(), variables.data());
  if (problem != 0) return Error{Fault::Unavailable, u"%1: error %2"_s.arg(program).arg(problem)};
  return child;
}

}  // namespace candor::reading
