#include "reports/report_export.h"

#include "report/formats/formats.h"
#include "report/report.h"
#include "reports/report_language.h"
#include "session/analysing.h"
#include "session/leaving.h"
#include "session/session.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"
#include "workplace/work.h"

#include <QFileDialog>
#include <QFileInfo>

namespace candor::reports {

using namespace Qt::StringLiterals;

namespace {

QStringList filters() {
  QStringList filters;
  for (const report::Format& format : report::formats())
    filters.append(u"%1 (*.%2)"_s.arg(said(format.title), QString(format.name)));
  return filters;
}

Result<void> exported(const Worker& worker, const workplace::Workplace& workplace, AnalysisId id,
                      const report::Format& format, const QString& path) {
  const auto made = session::letOut(
      worker, workplace.session,
      {.subject = u"analysis %1"_s.arg(id.value()),
       .path = path,
       .make = [&](const Worker& maker) -> Result<QByteArray> {
         auto kept = session::keptAnalysis(maker, workplace.session, id);
         if (!kept) return kept.error();
         report::Language language = windowsLanguage(kept->analysis.analysis);
         return format.make(
             maker, workplace.press,
             report::makeReport(std::move(kept->analysis.analysis), std::move(kept->resume), std::move(language)));
       }});
  return made ? Result<void>() : made.error();
}

}  // namespace

ReportExport::ReportExport(const workplace::Workplace& workplace, QWidget& window)
    : QObject(&window), m_workplace(workplace), m_window(&window) {}

ReportExport::~ReportExport() = default;

void ReportExport::begin(AnalysisId id) {
  auto* dialog = new QFileDialog(m_window, tr("Export the analysis"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(filters());
  const auto takeEnding = [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
  };
  takeEnding(filters().first());
  connect(dialog, &QFileDialog::filterSelected, dialog, takeEnding);
  connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) { write(id, path); });
  dialog->open();
}

void ReportExport::write(AnalysisId id, const QString& path) {
  const report::Format* format = report::format(QFileInfo(path).suffix().toLower());
  if (!format) return ended(Error{Fault::Invalid, {}}, path);
  m_work = m_workplace.work.begin(tr("Writing %1").arg(QFileInfo(path).fileName()));
  m_job.emplace(m_workplace.pool.run([workplace = m_workplace, id, format, path](const Worker& worker) {
    return exported(worker, workplace, id, *format, path);
  }));
  connect(m_work.get(), &workplace::Work::cancelled, this, [this] { m_job->cancel(); });
  m_job->then(this, [this, id, path](const Result<void>& written) {
    if (written || written.error().fault != Fault::StepUpNeeded || !m_window) return ended(written, path);
    m_work.reset();
    workplace::OneTimeCode::ask(m_workplace, *m_window, [self = QPointer(this), id, path] {
      if (self) self->write(id, path);
    });
  });
}

void ReportExport::ended(const Result<void>& written, const QString& path) {
  m_work.reset();
  const QString name = QFileInfo(path).fileName();
  m_workplace.notices.tell(written ? tr("Written: %1. It is not encrypted.").arg(name)
                                   : tr("%1 was not written. %2").arg(name, words::sentence(written.error())));
}

}  // namespace candor::reports

#include "moc_report_export.cpp"
