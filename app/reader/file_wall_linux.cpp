#include "reader/file_wall_linux.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace candor::reader {
namespace {

// The kernel's interface of today, because the headers of the build machine may be older than the kernel that runs.
struct Rules {
  std::uint64_t files;
  std::uint64_t network;
  std::uint64_t scopes;
};

constexpr std::uint64_t bits(int count) { return (std::uint64_t(1) << count) - 1; }

constexpr std::uint64_t allFiles(long version) {
  if (version >= 5) return bits(16);  // device control
  if (version >= 3) return bits(15);  // truncate
  return version == 2 ? bits(14) : bits(13);
}

constexpr std::uint64_t bitsSince(long version, long since, int count) { return version >= since ? bits(count) : 0; }

// Older kernels refuse a structure longer than the one they know.
constexpr std::size_t sizeOfRules(long version) {
  if (version >= 6) return sizeof(Rules);
  return version >= 4 ? offsetof(Rules, scopes) : offsetof(Rules, network);
}

bool allowReading(int ruleset, const std::string& folder) {
  const int opened = ::open(folder.c_str(), O_PATH | O_CLOEXEC);
  if (opened < 0) return false;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  rule.parent_fd = opened;
  const bool isAllowed = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
  ::close(opened);
  return isAllowed;
}

}  // namespace

bool raiseFileWall(const std::vector<std::string>& tables) {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return false;
  const Rules rules{.files = allFiles(version),
                    .network = bitsSince(version, 4, 2),  // bind and connect by TCP
                    .scopes = bitsSince(version, 6, 2)};  // abstract sockets and signals of others
  const int ruleset = int(::syscall(SYS_landlock_create_ruleset, &rules, sizeOfRules(version), 0));
  if (ruleset < 0) return false;
  // A table that is not installed is not missed by the wall, only by the documents that need it.
  std::ranges::for_each(tables, [ruleset](const auto& folder) { static_cast<void>(allowReading(ruleset, folder)); });
  const bool isRaised = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  ::close(ruleset);
  return isRaised;
}

}  // namespace candor::reader
