// JobStrip: the foot of the window: what runs and how to stop it, and what has left this computer.
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <map>

class QStackedLayout;

namespace candor::widgets {
class NetworkLight;
class ProgressRow;
class Prose;
}  // namespace candor::widgets
namespace candor::workplace {
class Work;
class WorkList;
}  // namespace candor::workplace

namespace candor::shell {

class JobStrip : public QWidget {
  Q_OBJECT

 public:
  explicit JobStrip(workplace::WorkList& works, QWidget* parent = nullptr);

  [[nodiscard]] widgets::NetworkLight& light() { return *m_light; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void showWorks();
  void showProgress();

  workplace::WorkList& m_works;
  workplace::Work* m_shown = nullptr;  // the oldest; compared, and used only while the list has it
  std::chrono::steady_clock::time_point m_since;
  QTimer m_seconds;
  widgets::Prose* m_rest;
  widgets::ProgressRow* m_progress;
  widgets::Prose* m_more;
  widgets::NetworkLight* m_light;
};

}  // namespace candor::shell
