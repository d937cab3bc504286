#include "shell/idle_watch.h"

#include <QEvent>

namespace candor::shell {

namespace {

bool isTouch(QEvent::Type type) {
  switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: return true;
    default: return false;
  }
}

}  // namespace

IdleWatch::IdleWatch(QObject& application, QObject* parent) : QObject(parent) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
  application.installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience) {
  m_timer.setInterval(patience);
  begin();
}

void IdleWatch::begin() {
  m_timer.start();
  m_deadline = std::chrono::steady_clock::now() + m_timer.intervalAsDuration();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  if (m_timer.isActive() && isTouch(event->type())) begin();
  return QObject::eventFilter(watched, event);
}

}  // namespace candor::shell

#include "moc_idle_watch.cpp"
