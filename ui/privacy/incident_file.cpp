#include "privacy/incident_file.h"

#include "base/clock.h"
#include "security/incident.h"
#include "security/libraries.h"
#include "session/session.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"
#include "workplace/work.h"

#include <QFileDialog>
#include <QFileInfo>

namespace candor::privacy {

using namespace Qt::StringLiterals;

IncidentFile::IncidentFile(const workplace::Workplace& workplace, QWidget& screen)
    : QObject(&screen), m_workplace(workplace), m_screen(screen) {}

IncidentFile::~IncidentFile() = default;

void IncidentFile::begin() {
  auto* dialog = new QFileDialog(&m_screen, tr("Write an incident report"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("Page for a browser") + u" (*.html)"_s, tr("Plain text") + u" (*.txt)"_s});
  dialog->setDefaultSuffix(u"html"_s);
  connect(dialog, &QFileDialog::filterSelected, dialog,
          [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
  dialog->selectFile(u"candor-incident-%1.html"_s.arg(m_workplace.clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s)));
  connect(dialog, &QFileDialog::fileSelected, this, &IncidentFile::write);
  dialog->open();
}

void IncidentFile::write(const QString& path) {
  security::CheckupFacts known{
      .now = m_workplace.clock.now(),
      .locksAfter = std::chrono::seconds(m_workplace.settings.value(settings::LockAfterSecondsKey)),
      .leastVersions = security::leastVersionsOfThisCopy()};
  m_work = m_workplace.work.begin(tr("Writing %1").arg(QFileInfo(path).fileName()));
  m_job.emplace(m_workplace.pool.run(
      [workplace = m_workplace, known = std::move(known), path](const Worker& worker) mutable -> Result<qint64> {
        known.libraries = security::librariesInUse(worker, workplace.reader, workplace.press);
        return security::writeIncidentReport(worker, workplace.session, known, path);
      }));
  connect(m_work.get(), &workplace::Work::cancelled, this, [this] { m_job->cancel(); });
  m_job->then(this, [this, path](const Result<qint64>& written) { ended(written, path); });
}

void IncidentFile::ended(const Result<qint64>& written, const QString& path) {
  m_work.reset();
  if (!written && written.error().fault == Fault::StepUpNeeded)
    return workplace::OneTimeCode::ask(m_workplace, m_screen, [this, path] { write(path); });
  const QString name = QFileInfo(path).fileName();
  m_workplace.notices.tell(written ? tr("Written: %1. It holds nothing of your documents.").arg(name)
                                   : tr("%1 was not written. %2").arg(name, words::sentence(written.error())));
}

}  // namespace candor::privacy

#include "moc_incident_file.cpp"
