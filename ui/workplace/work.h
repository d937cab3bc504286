// Work: what runs in the background, as lines of the job strip. A screen begins a line, tells how far it is, and drops
// it when it ends; the strip shows all of them and can ask each to stop.
#pragma once

#include "base/worker.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace candor::workplace {

class WorkList;

class Work : public QObject {
  Q_OBJECT

 public:
  ~Work() override;  // takes the line away

  [[nodiscard]] const QString& name() const { return m_name; }
  [[nodiscard]] const Progress& progress() const { return m_progress; }
  void setProgress(const Progress& progress);
  void cancel() { Q_EMIT cancelled(); }

 Q_SIGNALS:
  void progressed();
  void cancelled();  // the user asks it to stop

 private:
  friend class WorkList;
  Work(WorkList& list, const QString& name);

  WorkList& m_list;
  const QString m_name;
  Progress m_progress;
};

// GUI thread. Outlives its works.
class WorkList : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // A line until the answer is destroyed.
  [[nodiscard]] std::unique_ptr<Work> begin(const QString& name);
  [[nodiscard]] const std::vector<Work*>& running() const { return m_running; }  // oldest first

 Q_SIGNALS:
  void changed();  // one began or ended

 private:
  friend class Work;
  void end(Work* work);

  std::vector<Work*> m_running;
};

}  // namespace candor::workplace
