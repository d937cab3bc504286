// Ctrl+C as an event: what runs on an event loop is told once, and goes on to end in its own way.
#pragma once

#include "cli/interruption.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace candor::cli {

// While one lives, the first Ctrl+C calls f on its thread's event loop, also one that came before it was made.
class InterruptionWatch {
 public:
  explicit InterruptionWatch(std::function<void()> f);

 private:
  const Interruption m_interruption;
  QTimer m_timer;
};

}  // namespace candor::cli
