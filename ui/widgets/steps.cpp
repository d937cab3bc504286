#include "widgets/steps.h"

#include <QTimer>

#include <utility>

namespace candor::widgets {

Steps::Steps(int atOnce, QObject* parent) : QObject(parent), m_atOnce(atOnce), m_left(atOnce) {}

void Steps::add(std::function<void()> step) {
  if (m_left > 0) {
    --m_left;
    step();
  } else {
    m_waiting.push_back(std::move(step));
  }
  if (!std::exchange(m_isAwaited, true)) QTimer::singleShot(0, this, &Steps::run);
}

void Steps::run() {
  for (int i = 0; i < m_atOnce && !m_waiting.empty(); ++i) {
    m_waiting.front()();
    m_waiting.pop_front();
  }
  if (!m_waiting.empty()) return QTimer::singleShot(0, this, &Steps::run);
  m_isAwaited = false;
  Q_EMIT done();
}

}  // namespace candor::widgets

#include "moc_steps.cpp"
