// Worker: the permission to take time. Only a pool (or foreground(), for programs without an event loop) makes one, so
// a slow function that takes `const Worker&` cannot be called from the GUI thread. It is also the way to be stopped and
// to tell how far one is.
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <utility>

namespace candor {

struct Progress {
  QString phase;  // names the step, in words of the program, untranslated
  qint64 done = 0;
  qint64 total = 0;  // 0: unknown

  friend bool operator==(const Progress&, const Progress&) = default;
};

class Worker {
 public:
  using Report = std::function<void(const Progress&)>;

  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
  [[nodiscard]] const std::stop_token& stopToken() const { return m_stop; }
  void report(const Progress& progress) const {
    if (m_report) m_report(progress);
  }

 private:
  friend class JobPool;
  template <class F>
  friend auto foreground(F&& work, Report report);
  Worker(std::stop_token stop, Report report) : m_stop(std::move(stop)), m_report(std::move(report)) {}

  std::stop_token m_stop;
  Report m_report;
};

// Runs work(const Worker&) on the calling thread. For main() of a program without windows, and for tests.
template <class F>
auto foreground(F&& work, Worker::Report report) {
  const Worker worker(std::stop_token(), std::move(report));
  return std::forward<F>(work)(worker);
}

template <class F>
auto foreground(F&& work) {
  return foreground(std::forward<F>(work), Worker::Report());
}

}  // namespace candor
