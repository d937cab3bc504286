// Plays a candor-reader that a hostile document has taken over: behind the same sandbox, it tries what the document
// names and answers with what came of it. When a wall ends the process, there is no answer.
#include "reader/channel.h"
#include "reader/sandbox.h"

#include "reading/wire.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

// "done", or the number of the error that prevented it.
QString outcome(long result) { return result >= 0 ? u"done"_s : QString::number(errno); }

QString allocateGigabyte() {
  try {
    std::vector<char> memory(std::size_t(1) << 30, 'x');
    return memory[12345] == 'x' ? u"done"_s : QString();
  } catch (const std::bad_alloc&) {
    return QString::number(ENOMEM);
  }
}

QString startThread() {
  try {
    std::thread([] {}).join();
    return u"done"_s;
  } catch (const std::system_error& error) {
    return QString::number(error.code().value());
  }
}

QString connectToLoopback() {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(80);
  return outcome(::syscall(SYS_connect, STDIN_FILENO, &address, sizeof address));
}

QString execute() {
  char program[] = "/bin/true";
  char* arguments[] = {program, nullptr};
  return outcome(::execv(program, arguments));
}

QString executableMemory() {
  void* memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? QString::number(errno) : u"done"_s;
}

QString raiseOwnLimit() {
  const rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
  return outcome(::setrlimit(RLIMIT_AS, &limit));
}

QString boundOf(__rlimit_resource resource) {
  rlimit limit{};
  ::getrlimit(resource, &limit);
  return limit.rlim_cur == RLIM_INFINITY ? u"none"_s : QString::number(limit.rlim_cur);
}

[[noreturn]] void spin() {
  std::atomic<unsigned> turns = 0;
  while (true) ++turns;
}

QString attempt(const QByteArray& what) {
  if (what == "nothing") return u"done"_s;
  if (what == "socket") return outcome(::socket(AF_INET, SOCK_STREAM, 0));
  if (what == "unix socket") return outcome(::socket(AF_UNIX, SOCK_STREAM, 0));
  if (what == "connect") return connectToLoopback();
  if (what == "passwd") return outcome(::open("/etc/passwd", O_RDONLY));
  if (what == "home") return ::opendir("/home") ? u"done"_s : QString::number(errno);
  if (what == "memory of others") return outcome(::open("/proc/self/mem", O_RDWR));
  if (what == "write") return outcome(::open("/tmp/candor-attack", O_WRONLY | O_CREAT, 0600));
  if (what == "truncate") return outcome(::truncate("/tmp/candor-attack", 0));
  if (what == "unlink") return outcome(::unlink("/tmp/candor-attack"));
  if (what == "execute") return execute();
  if (what == "fork") return outcome(::fork());
  if (what == "thread") return startThread();
  if (what == "trace") return outcome(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr));
  if (what == "kill parent") return outcome(::kill(::getppid(), SIGTERM));
  if (what == "executable memory") return executableMemory();
  if (what == "raise limit") return raiseOwnLimit();
  if (what == "ask for memory bound") return boundOf(RLIMIT_AS);
  if (what == "ask for processor bound") return boundOf(RLIMIT_CPU);
  if (what == "gigabyte") return allocateGigabyte();
  if (what == "spin") spin();
  return u"unknown attack"_s;
}

}  // namespace

int main() {
  const auto shelter = candor::reader::enterSandbox(candor::reader::readersRoom());
  const auto request = candor::reader::receiveRequest();
  if (!shelter || !request) return EXIT_FAILURE;
  candor::reading::Document document;
  document.text = attempt(request->content);
  candor::reader::sendAnswer(candor::reading::wire::encodeAnswer(document, {}));
  std::_Exit(EXIT_SUCCESS);
}
