#include "base/clock.h"

namespace candor {

std::optional<Uptime> SystemClock::uptime() const { return std::nullopt; }

}  // namespace candor
