#include "resumes/intake.h"

#include "documents/documents.h"
#include "session/intake.h"
#include "session/session.h"

#include <QFileInfo>

#include <utility>

namespace candor::resumes {

namespace {

Result<documents::AddedResume> readAndKeep(const Worker& worker, const workplace::Workplace& place, const QString& path,
                                           std::optional<ResumeId> versionOf) {
  const auto file = session::loadFile(path);
  if (!file) return file.error();
  auto version = session::readResume(worker, {.reader = place.reader, .ontology = place.ontology}, *file);
  if (!version) return version.error();
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  documents::Documents& documents = place.session.documents();
  if (versionOf) return documents.addVersion(worker, *versionOf, *version);
  return documents.add(worker, documents::NewResume{.title = {}, .version = *std::move(version)});
}

}  // namespace

Intake::Intake(const workplace::Workplace& workplace, QObject* parent) : QObject(parent), m_workplace(workplace) {}

void Intake::add(const QStringList& paths, std::optional<ResumeId> versionOf) {
  for (const QString& path : paths) m_waiting.push_back({path, versionOf});
  if (!m_job) next();
}

void Intake::next() {
  if (m_waiting.empty()) return end();
  const Waiting file = std::move(m_waiting.front());
  m_waiting.pop_front();
  m_job = m_workplace.pool.run([place = m_workplace, file](const Worker& worker) {
    return readAndKeep(worker, place, file.path, file.versionOf);
  });
  m_job->then(this, [this, file](const Result<documents::AddedResume>& added) { take(file, added); });
  if (!m_work) {
    m_work = m_workplace.work.begin(tr("Reading resumes"));
    connect(m_work.get(), &workplace::Work::cancelled, this, &Intake::stop, Qt::QueuedConnection);
  }
  m_work->setProgress({.phase = {}, .done = m_done, .total = total()});
  Q_EMIT progressed();
}

void Intake::take(const Waiting& file, const Result<documents::AddedResume>& added) {
  ++m_done;
  m_job.reset();
  if (added)
    Q_EMIT kept(*added, file.path);
  else
    Q_EMIT failed({.path = file.path,
                   .name = QFileInfo(file.path).fileName(),
                   .error = added.error(),
                   .versionOf = file.versionOf});
  if (!m_job) next();
}

void Intake::stop() {
  if (!m_job) return;
  const int left = int(m_waiting.size()) + 1;
  m_waiting.clear();
  m_job.reset();
  m_done = 0;
  m_work.reset();
  Q_EMIT ended(left);
}

void Intake::end() {
  m_done = 0;
  m_work.reset();
  Q_EMIT ended(0);
}

}  // namespace candor::resumes

#include "moc_intake.cpp"
