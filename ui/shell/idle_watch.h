// IdleWatch: tells when nobody has touched the application for a while. Keys, buttons, wheels and moves of the pointer
// count, whichever window they go to.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace candor::shell {

class IdleWatch : public QObject {
  Q_OBJECT

 public:
  explicit IdleWatch(QObject& application, QObject* parent = nullptr);

  void setPatience(std::chrono::milliseconds patience);  // and begins anew
  [[nodiscard]] std::chrono::milliseconds patience() const { return m_timer.intervalAsDuration(); }
  void stop() { m_timer.stop(); }

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void idle();

 private:
  QTimer m_timer;
};

}  // namespace candor::shell
