// VaultJob: work on the whole vault that a section offers by a button: it has a line in the job strip, can be stopped
// there, and tells its end at the foot of the window. One at a time for each button.
#pragma once

#include "base/job.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/work.h"
#include "workplace/workplace.h"

#include <QPushButton>

#include <functional>
#include <memory>
#include <optional>

namespace candor::settings {

template <class T>
class VaultJob : public QObject {
 public:
  VaultJob(const workplace::Workplace& workplace, QPushButton& button)
      : QObject(&button), m_workplace(workplace), m_button(button) {}

  // told(const T&) → the sentence for a good end.
  template <class F, class Told>
  void start(const QString& name, F work, Told told) {
    m_button.setEnabled(false);
    m_work = m_workplace.work.begin(name);
    m_job.emplace(m_workplace.pool.run(std::move(work)));
    connect(m_work.get(), &workplace::Work::cancelled, this, [this] { m_job->cancel(); });
    m_job->onProgress(this, [this](const Progress& progress) { m_work->setProgress(progress); });
    m_job->then(this, [this, told = std::move(told)](const Result<T>& result) {
      m_work.reset();
      m_button.setEnabled(true);
      m_workplace.notices.tell(result ? told(*result) : words::sentence(result.error()));
    });
  }

 private:
  const workplace::Workplace m_workplace;
  QPushButton& m_button;
  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<T>> m_job;
};

}  // namespace candor::settings
