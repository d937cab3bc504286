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
  [[nodiscard]] std::chrono::steady_clock::time_point deadline() const { return m_deadline; }
  void stop() { m_timer.stop(); }

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void idle();

 private:
  void begin();

  QTimer m_timer;
  std::chrono::steady_clock::time_point m_deadline;
};

}  // namespace candor::shell
