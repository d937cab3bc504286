// Intake: reads files one after the other in the background and keeps each as soon as it is read. It has one line in
// the job strip while it runs; stopping it loses nothing that was kept.
#pragma once

#include "base/job.h"
#include "documents/stored_resume.h"
#include "resumes/failed_file.h"
#include "workplace/work.h"
#include "workplace/workplace.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>

namespace candor::resumes {

class Intake : public QObject {
  Q_OBJECT

 public:
  Intake(const workplace::Workplace& workplace, QObject* parent);

  // As resumes of their own, or as versions of one.
  void add(const QStringList& paths, std::optional<ResumeId> versionOf = {});
  void stop();

  [[nodiscard]] bool isRunning() const { return m_job.has_value(); }
  [[nodiscard]] int done() const { return m_done; }
  [[nodiscard]] int total() const { return m_done + int(m_waiting.size()) + (isRunning() ? 1 : 0); }

 Q_SIGNALS:
  void kept(const documents::AddedResume& added, const QString& path);
  void failed(const FailedFile& file);
  void progressed();
  void ended(int left);  // how many files were not read because it was stopped

 private:
  struct Waiting {
    QString path;
    std::optional<ResumeId> versionOf;
  };
  void next();
  void take(const Waiting& file, const Result<documents::AddedResume>& added);
  void end();

  workplace::Workplace m_workplace;
  std::deque<Waiting> m_waiting;
  std::optional<Job<documents::AddedResume>> m_job;
  std::unique_ptr<workplace::Work> m_work;
  int m_done = 0;
};

}  // namespace candor::resumes
