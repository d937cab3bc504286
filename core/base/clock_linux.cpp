#include "base/clock.h"

#include <QFile>

#include <ctime>

namespace candor {

std::optional<Uptime> SystemClock::uptime() const {
  constexpr qint64 MostBytes = 64;
  QFile start(QStringLiteral("/proc/sys/kernel/random/boot_id"));
  struct timespec running {};
  if (!start.open(QIODevice::ReadOnly) || ::clock_gettime(CLOCK_BOOTTIME, &running) != 0) return std::nullopt;
  const auto since = std::chrono::seconds(running.tv_sec) + std::chrono::nanoseconds(running.tv_nsec);
  return Uptime{.start = QByteArray::fromHex(start.read(MostBytes)),
                .since = std::chrono::duration_cast<std::chrono::milliseconds>(since)};
}

}  // namespace candor
