// A clock that stands until a test moves it.
#pragma once

#include "base/clock.h"

namespace candor::tests {

class FixedClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return m_now; }
  void set(const QDateTime& now) { m_now = now; }
  void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

 private:
  QDateTime m_now = QDateTime(QDate(2026, 11, 12), QTime(9, 14), Qt::UTC);
};

}  // namespace candor::tests
