#include "reader/system_calls_linux.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

namespace candor::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array Needed{
    // the request and the answer; files of the tables
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(statx),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(getdents64),
    SCMP_SYS(fadvise64),
    // memory
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    // the C library, and an orderly or disorderly end
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

constexpr std::array Flagrant{
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(sendmsg),
    SCMP_SYS(recvmsg),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(bpf),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(keyctl),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(mount),
    SCMP_SYS(pidfd_getfd),
};

// A filter under construction. The first rule the library refuses makes it useless, and load() says so.
class Filter {
 public:
  Filter() : m_context(::seccomp_init(SCMP_ACT_ERRNO(EPERM)), ::seccomp_release) {}

  void on(int call, std::uint32_t action, std::span<const scmp_arg_cmp> arguments = {}) {
    if (!m_context) return;
    const int refused =
        ::seccomp_rule_add_array(m_context.get(), action, call, unsigned(arguments.size()), arguments.data());
    m_isWhole = m_isWhole && refused == 0;
  }

  void allow(int call) { on(call, SCMP_ACT_ALLOW); }
  void allowIf(int call, std::initializer_list<scmp_arg_cmp> arguments) {
    on(call, SCMP_ACT_ALLOW, {arguments.begin(), arguments.size()});
  }

  [[nodiscard]] bool load() const { return m_context && m_isWhole && ::seccomp_load(m_context.get()) == 0; }

 private:
  std::unique_ptr<void, decltype(&::seccomp_release)> m_context;
  bool m_isWhole = true;
};

scmp_arg_cmp equals(unsigned argument, scmp_datum_t value) { return {argument, SCMP_CMP_EQ, value, 0}; }

scmp_arg_cmp hasNone(unsigned argument, scmp_datum_t bits) { return {argument, SCMP_CMP_MASKED_EQ, bits, 0}; }

// Memory is for writing or, out of a file (a converter of the C library), for executing: never for both.
void allowMemory(Filter& filter) {
  filter.allowIf(SCMP_SYS(mprotect), {hasNone(2, PROT_EXEC)});
  filter.allowIf(SCMP_SYS(mmap), {hasNone(2, PROT_EXEC)});
  filter.allowIf(SCMP_SYS(mmap), {hasNone(2, PROT_WRITE), hasNone(3, MAP_ANONYMOUS)});
}

void allowOpening(Filter& filter) {
  constexpr scmp_datum_t Writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
  filter.allowIf(SCMP_SYS(openat), {hasNone(2, Writing)});
  filter.allowIf(SCMP_SYS(open), {hasNone(1, Writing)});
}

}  // namespace

Result<void> filterSystemCalls(FileOpening opening) {
  Filter filter;
  for (const int call : Needed) filter.allow(call);
  for (const int call : Flagrant) filter.on(call, SCMP_ACT_KILL_PROCESS);
  allowMemory(filter);
  if (opening == FileOpening::ReadOnly) allowOpening(filter);
  filter.allowIf(SCMP_SYS(tgkill), {equals(0, scmp_datum_t(::getpid()))});  // abort()
  filter.allowIf(SCMP_SYS(prlimit64), {equals(2, 0)});                      // asking, not setting
  if (!filter.load()) return Error{Fault::Unavailable, u"system calls cannot be filtered"_s};
  return {};
}

}  // namespace candor::reader
