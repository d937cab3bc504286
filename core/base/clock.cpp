#include "base/clock.h"

namespace candor {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

}  // namespace candor
