// A clock that stands until a test moves it.
#pragma once

#include "base/clock.h"

namespace candor::tests {

class FixedClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return m_now; }
  [[nodiscard]] std::optional<Uptime> uptime() const override { return m_uptime; }

  // Time passes; the computer runs meanwhile.
  void advance(qint64 seconds) {
    m_now = m_now.addSecs(seconds);
    if (m_uptime) m_uptime->since += std::chrono::seconds(seconds);
  }
  void set(const QDateTime& now) { advance(m_now.secsTo(now)); }

  // Somebody sets the clock; no time passes.
  void jump(qint64 seconds) { m_now = m_now.addSecs(seconds); }

  // The computer is started anew, and was off for so long.
  void restart(qint64 seconds) {
    m_now = m_now.addSecs(seconds);
    m_uptime = Uptime{.start = m_uptime ? m_uptime->start + '+' : QByteArray("first"), .since = {}};
  }

  // As on a system that does not say how long it runs.
  void hideUptime() { m_uptime.reset(); }

 private:
  QDateTime m_now = QDateTime(QDate(2026, 11, 12), QTime(9, 14), Qt::UTC);
  std::optional<Uptime> m_uptime = Uptime{.start = "start", .since = std::chrono::hours(1)};
};

}  // namespace candor::tests
