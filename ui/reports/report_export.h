// ReportExport: writes a kept analysis as a file one hands to somebody. The format is that of the file's ending; the
// report is made and written in the background, whole or not at all.
#pragma once

#include "base/ids.h"
#include "base/job.h"
#include "workplace/workplace.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QFileDialog;

namespace candor::workplace {
class Work;
}

namespace candor::reports {

class ReportExport : public QObject {
  Q_OBJECT

 public:
  ReportExport(const workplace::Workplace& workplace, QWidget& window);
  ~ReportExport() override;

  // Asks where to, without keeping anything waiting.
  void begin(AnalysisId id);
  // Fault::UnknownFormat is told for an ending no format has.
  void write(AnalysisId id, const QString& path);

 private:
  void ended(const Result<void>& written, const QString& path);

  const workplace::Workplace m_workplace;
  QPointer<QWidget> m_window;
  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<void>> m_job;
};

}  // namespace candor::reports
