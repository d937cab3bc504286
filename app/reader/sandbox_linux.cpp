#include "reader/sandbox.h"

#include "reader/file_wall_linux.h"
#include "reader/system_calls_linux.h"

#include "reading/format.h"

#include <QString>

#include <algorithm>
#include <array>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace candor::reader {
namespace {

using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool HasShadowMemory = true;
#elif defined(__has_feature)
constexpr bool HasShadowMemory = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool HasShadowMemory = false;
#endif

struct Bound {
  __rlimit_resource resource;
  rlim_t soft;
  rlim_t hard;
};

bool setBounds(const Room& room) {
  // A sanitizer reserves terabytes of addresses it never uses.
  const rlim_t addresses = HasShadowMemory ? RLIM_INFINITY : rlim_t(room.memoryBytes);
  const std::array bounds{
      Bound{RLIMIT_AS, addresses, addresses},
      Bound{RLIMIT_CPU, rlim_t(room.cpuSeconds), rlim_t(room.cpuSeconds) + 1},  // the soft one tells the parent why
      Bound{RLIMIT_FSIZE, 0, 0},
      Bound{RLIMIT_NOFILE, 16, 16},
      Bound{RLIMIT_CORE, 0, 0},
      Bound{RLIMIT_NPROC, 0, 0},
  };
  return std::ranges::all_of(bounds, [](const Bound& bound) {
    const rlimit limit{.rlim_cur = bound.soft, .rlim_max = bound.hard};
    return ::setrlimit(bound.resource, &limit) == 0;
  });
}

}  // namespace

Room readersRoom() {
  Room room;
  for (const reading::Format& format : reading::formats()) {
    room.memoryBytes = std::max(room.memoryBytes, format.limits.memoryBytes);
    room.cpuSeconds = std::max(room.cpuSeconds, format.limits.cpuSeconds);
  }
  // Character maps of CJK fonts; converters of encodings.
  room.tables = {CANDOR_POPPLER_DATA, CANDOR_GCONV};
  return room;
}

Result<Shelter> enterSandbox(const Room& room) {
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
    return Error{Fault::Unavailable, u"privileges cannot be given up"_s};
  if (!setBounds(room)) return Error{Fault::Unavailable, u"bounds cannot be set"_s};
  const bool isWalled = raiseFileWall(room.tables);
  const auto filtered = filterSystemCalls(isWalled ? FileOpening::ReadOnly : FileOpening::Never);
  if (!filtered) return filtered.error();
  return isWalled ? Shelter::Full : Shelter::WithoutTables;
}

}  // namespace candor::reader
