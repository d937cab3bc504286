// Steps: rows of a page made a few at a time, each few in an event of its own, so that the window never stands still
// for a long page. The first few are made at once. What is still to do goes with it.
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace candor::widgets {

class Steps : public QObject {
  Q_OBJECT

 public:
  Steps(int atOnce, QObject* parent);

  void add(std::function<void()> step);

 Q_SIGNALS:
  void done();  // all that was added so far; in an event of its own

 private:
  void run();

  const int m_atOnce;
  int m_left;  // of the first few
  bool m_isAwaited = false;
  std::deque<std::function<void()>> m_waiting;
};

}  // namespace candor::widgets
