// IncidentFile: writes the incident report where the user says, in the background, whole or not at all.
#pragma once

#include "base/job.h"
#include "workplace/workplace.h"

#include <QObject>
#include <QWidget>

#include <memory>
#include <optional>

namespace candor::workplace {
class Work;
}

namespace candor::privacy {

class IncidentFile : public QObject {
  Q_OBJECT

 public:
  IncidentFile(const workplace::Workplace& workplace, QWidget& screen);
  ~IncidentFile() override;

  void begin();                     // asks where to
  void write(const QString& path);  // HTML for an ending of html, else plain text

 private:
  void ended(const Result<qint64>& written, const QString& path);

  const workplace::Workplace m_workplace;
  QWidget& m_screen;
  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<qint64>> m_job;
};

}  // namespace candor::privacy
