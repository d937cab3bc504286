#include "cli/interruption_watch.h"

#include <chrono>
#include <utility>

namespace candor::cli {

InterruptionWatch::InterruptionWatch(std::function<void()> f) {
  // A signal handler may do no more than note the signal, so somebody has to look.
  QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, f = std::move(f)] {
    if (!Interruption::happened()) return;
    m_timer.stop();
    f();
  });
  m_timer.start(std::chrono::milliseconds(50));
}

}  // namespace candor::cli
