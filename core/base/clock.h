// Clock: the time as an argument. Nothing in the core asks the system for it, so tests own the calendar.
#pragma once

#include <QDateTime>

namespace candor {

class Clock {
 public:
  Clock() = default;
  virtual ~Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;

  [[nodiscard]] virtual QDateTime now() const = 0;  // UTC; may jump
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override;
};

}  // namespace candor
