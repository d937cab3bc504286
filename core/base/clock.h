// Clock: the time as an argument. Nothing in the core asks the system for it, so tests own the calendar.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace candor {

// How long the computer has been running, asleep or awake. It never jumps, and means nothing beyond this start.
struct Uptime {
  QByteArray start;  // names this start of the computer; random
  std::chrono::milliseconds since{0};

  friend bool operator==(const Uptime&, const Uptime&) = default;
};

class Clock {
 public:
  Clock() = default;
  virtual ~Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;

  [[nodiscard]] virtual QDateTime now() const = 0;                 // UTC; may jump
  [[nodiscard]] virtual std::optional<Uptime> uptime() const = 0;  // nothing where the system does not say
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override;
  [[nodiscard]] std::optional<Uptime> uptime() const override;
};

}  // namespace candor
