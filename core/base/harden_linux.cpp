#include "base/harden.h"

#include <fstream>
#include <string>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace candor {

namespace {

// A sanitizer looks at the memory when the program ends.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsExamined = true;
#elif defined(__has_feature)
constexpr bool IsExamined = __has_feature(address_sanitizer);
#else
constexpr bool IsExamined = false;
#endif

// Whoever started it under a debugger has it in hand already.
bool isTraced() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    if (word != "TracerPid:") continue;
    status >> word;
    return word != "0";
  }
  return false;
}

}  // namespace

bool hardenProcess() {
  umask(S_IRWXG | S_IRWXO);
  signal(SIGXFSZ, SIG_IGN);  // a full quota is an error of the write, not the end
  const rlimit none{.rlim_cur = 0, .rlim_max = 0};
  const bool leavesNoCore = setrlimit(RLIMIT_CORE, &none) == 0;
  const bool isClosed = IsExamined || isTraced() || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
  return leavesNoCore && isClosed;
}

std::vector<QByteArray> environmentNames() {
  std::vector<QByteArray> names;
  for (char** entry = environ; entry && *entry; ++entry) {
    const std::string_view variable(*entry);
    names.emplace_back(variable.data(), qsizetype(variable.substr(0, variable.find('=')).size()));
  }
  return names;
}

}  // namespace candor
