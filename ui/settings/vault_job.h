// VaultJob: work on the whole vault that a section offers: it has a line in the job strip and can be stopped there, and
// what offers it is disabled meanwhile. One at a time for each control.
#pragma once

#include "base/job.h"
#include "workplace/work.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace candor::settings {

template <class T>
class VaultJob : public QObject {
 public:
  VaultJob(const workplace::Workplace& workplace, QWidget& control)
      : QObject(&control), m_workplace(workplace), m_control(control) {}

  // ended(Result<T>) on the window's thread.
  template <class F, class Ended>
  void start(const QString& name, F work, Ended ended) {
    m_control.setEnabled(false);
    m_work = m_workplace.work.begin(name);
    m_job.emplace(m_workplace.pool.run(std::move(work)));
    connect(m_work.get(), &workplace::Work::cancelled, this, [this] { m_job->cancel(); });
    m_job->onProgress(this, [this](const Progress& progress) { m_work->setProgress(progress); });
    m_job->then(this, [this, ended = std::move(ended)](Result<T> result) {
      m_work.reset();
      m_control.setEnabled(true);
      ended(std::move(result));
    });
  }

 private:
  const workplace::Workplace m_workplace;
  QWidget& m_control;
  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<T>> m_job;
};

}  // namespace candor::settings
