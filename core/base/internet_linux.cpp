#include "base/internet.h"

#include <cerrno>
#include <memory>

#include <seccomp.h>
#include <sys/socket.h>

namespace candor {

bool forbidInternet() {
  const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
  if (!filter) return false;
  const scmp_arg_cmp notOfThisMachine{.arg = 0, .op = SCMP_CMP_NE, .datum_a = AF_UNIX, .datum_b = 0};
  // io_uring opens sockets without asking for one by name.
  const bool isComplete =
      seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, &notOfThisMachine) == 0 &&
      seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(io_uring_setup), 0) == 0;
  return isComplete && seccomp_load(filter.get()) == 0;
}

}  // namespace candor
