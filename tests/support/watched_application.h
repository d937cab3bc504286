// WatchedApplication: an application that measures how long its thread works on each event: an event that takes long is
// a window that stutters. It counts the processor's time of that thread, and after a slow event how much slower than
// the reference machine the same processor is at that moment, so that a busy or slow machine proves nothing.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <chrono>
#include <vector>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace candor::tests {

struct SlowEvent {
  QString what;
  std::chrono::microseconds took{0};
};

class WatchedApplication : public QApplication {
 public:
  using QApplication::QApplication;

  static constexpr std::chrono::milliseconds Listed{16};
  static constexpr std::chrono::milliseconds Forbidden{50};

  [[nodiscard]] const std::vector<SlowEvent>& slow() const { return m_slow; }
  void forget() { m_slow.clear(); }

  bool notify(QObject* receiver, QEvent* event) override {
    if (m_depth > 0) return QApplication::notify(receiver, event);  // part of the event that sent it
    const QByteArray name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const auto begin = now();
    ++m_depth;
    const bool isDone = QApplication::notify(receiver, event);
    --m_depth;
    const auto took = now() - begin;
    if (took >= Listed) note(name, type, std::chrono::microseconds(qint64(double(took.count()) / slowness())));
    return isDone;
  }

 private:
  static std::chrono::microseconds now() {
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
#else
    return {};
#endif
  }

  // How long a fixed piece of work takes now, in what it takes on the reference machine at rest; at least 1.
  static double slowness() {
    constexpr double AtRest = 3700;  // microseconds
    const auto begin = now();
    std::vector<quint32> numbers(1 << 16);
    quint32 number = 1;
    for (quint32& each : numbers) each = number = number * 1664525U + 1013904223U;
    std::sort(numbers.begin(), numbers.end());
    const double took = double((now() - begin).count());
    return std::max(1.0, took / AtRest);
  }

  void note(const QByteArray& receiver, QEvent::Type type, std::chrono::microseconds took) {
    const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_slow.push_back({QStringLiteral("%1 of %2").arg(QLatin1String(event), QString::fromLatin1(receiver)), took});
  }

  int m_depth = 0;
  std::vector<SlowEvent> m_slow;
};

}  // namespace candor::tests
