// What the page does with the resume that is shown.
#include "documents/documents.h"
#include "profile/corrected.h"
#include "resumes/intake.h"
#include "resumes/resume_model.h"
#include "resumes/resume_view.h"
#include "resumes/resumes_page.h"
#include "session/leaving.h"
#include "session/removal.h"
#include "session/session.h"
#include "workplace/notices.h"
#include "workplace/one_time_code.h"
#include "workplace/work.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace candor::resumes {

namespace {

Result<void> saveBytes(const Worker& worker, session::Session& session, ResumeVersionId version, const QString& path) {
  const auto stored = session.documents().show(worker, version, documents::Content::WithBytes);
  if (!stored) return stored.error();
  const auto saved = session::letOut(
      worker, session,
      {.subject = QStringLiteral("resume %1").arg(stored->resume.id.value()),
       .path = path,
       .make = [&](const Worker&) -> Result<QByteArray> { return stored->bytes.value_or(QByteArray()); }});
  return saved ? Result<void>() : saved.error();
}

}  // namespace

void ResumesPage::chooseFiles(std::optional<ResumeId> versionOf) {
  auto* dialog = new QFileDialog(this, versionOf ? tr("Add a new version") : tr("Add resumes"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(versionOf ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, [this, versionOf](const QStringList& paths) {
    if (versionOf)
      m_intake->add(paths, versionOf);
    else
      addFiles(paths);
  });
  dialog->open();
}

void ResumesPage::chooseInstead(const FailedFile& file) {
  auto* dialog = new QFileDialog(this, tr("Choose another file"), QFileInfo(file.path).path());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::filesSelected, this, [this, file](const QStringList& paths) {
    m_model->removeFailed(file.path);
    m_intake->add(paths, file.versionOf);
  });
  dialog->open();
}

void ResumesPage::saveOriginal() {
  const documents::StoredResume* resume = shown();
  if (!resume) return;
  auto* dialog = new QFileDialog(this, tr("Save original"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(resume->version.fileName);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, version = resume->version.id](const QString& path) { saveVersion(version, path); });
  dialog->open();
}

void ResumesPage::saveVersion(ResumeVersionId version, const QString& path) {
  m_saving = m_workplace.pool.run([&session = m_workplace.session, version, path](const Worker& worker) {
    return saveBytes(worker, session, version, path);
  });
  m_saving->then(this, [this, version, path](const Result<void>& saved) {
    if (!saved && saved.error().fault == Fault::StepUpNeeded)
      return workplace::OneTimeCode::ask(m_workplace, *this, [this, version, path] { saveVersion(version, path); });
    if (!saved) return tellFault(saved.error());
    m_workplace.notices.tell(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
  });
}

void ResumesPage::write(Job<void> job, std::function<void()> then) {
  const auto place = m_writes.insert(m_writes.end(), std::move(job));
  place->then(this, [this, place, then = std::move(then)](const Result<void>& written) {
    m_writes.erase(place);
    if (!written) return tellFault(written.error());
    then();
  });
}

void ResumesPage::rename(ResumeId id, const QString& title) {
  write(m_workplace.session.documents().rename(id, title), [this] { reload(); });
}

void ResumesPage::bin() {
  const documents::StoredResume* resume = shown();
  if (!resume || resume->resume.binned) return;
  const ResumeId id = resume->resume.id;
  write(m_workplace.session.documents().bin(id), [this, id, title = resume->resume.title] {
    m_workplace.notices.tellWithUndo(tr("%1 is in the bin.").arg(title), [page = QPointer(this), id] {
      if (page) page->restore(id);
    });
    m_wanted.reset();
    reload();
  });
}

void ResumesPage::restore(ResumeId id) {
  write(m_workplace.session.documents().restore(id), [this, id] {
    m_workplace.notices.tell(tr("Restored."));
    showResume(id);
    reload();
  });
}

void ResumesPage::erase() {
  const documents::StoredResume* resume = shown();
  if (!resume || !resume->resume.binned) return;
  write(m_workplace.session.documents().erase(resume->resume.id), [this, title = resume->resume.title] {
    m_workplace.notices.tell(tr("%1 was erased. Analyses made from it stay.").arg(title));
    m_wanted.reset();
    reload();
  });
}

// Every version of it: one that stayed would hold the number as well.
void ResumesPage::removeIds(ResumeId id) {
  m_removing =
      m_workplace.pool.run([&session = m_workplace.session, &ontology = m_workplace.ontology,
                            id](const Worker& worker) { return session::removeIds(worker, session, ontology, id); });
  m_removing->then(this, [this, id](const Result<int>& removed) {
    if (!removed) tellFault(removed.error());
    if (removed) m_workplace.notices.tell(tr("The number is gone. The stored file was erased; its text is kept."));
    if (shown() && shown()->resume.id == id) open(id);
    reload();
  });
}

void ResumesPage::scoreVersions(ResumeId id) {
  m_scoring = m_workplace.work.begin(tr("Scoring the versions"));
  connect(m_scoring.get(), &workplace::Work::cancelled, this, [this] {
    m_overTime.reset();
    m_scoring.reset();
  });
  m_overTime =
      m_workplace.pool.run([&session = m_workplace.session, &ontology = m_workplace.ontology,
                            id](const Worker& worker) { return session::overTime(worker, session, ontology, id); });
  m_overTime->onProgress(this, [this](const Progress& progress) {
    if (m_scoring) m_scoring->setProgress(progress);
  });
  m_overTime->then(this, [this, id](Result<std::vector<session::OverTime>> courses) {
    m_scoring.reset();
    if (!courses) return tellFault(courses.error());
    m_view->setOverTime(id, *std::move(courses));
  });
}

void ResumesPage::correct(const ShownField& field, const QString& value) {
  if (!shown()) return;
  if (!profile::isUnderstood(field.key, value)) {
    m_workplace.notices.tell(tr("“%1” names no date. Write it as in “Mar 2021 – present”.").arg(value.left(60)));
    return;
  }
  const ResumeId id = shown()->resume.id;
  const documents::Correction correction{.field = field.key, .reading = field.asRead(), .value = value};
  write(m_workplace.session.documents().correct(id, correction), [this, id, field, correction] {
    m_workplace.notices.tellWithUndo(
        tr("%1 is corrected. The file stays as it is; new analyses go by what you say.").arg(field.label),
        [page = QPointer(this), id, field] {
          if (!page || !page->shown() || page->shown()->resume.id != id) return;
          field.corrected ? page->correct(field, *field.corrected) : page->setBack(field);
        });
    if (!shown() || shown()->resume.id != id) return;
    m_view->setCorrected(correction.field, correction.value);
    showHead();
  });
}

void ResumesPage::setBack(const ShownField& field) {
  if (!shown()) return;
  const ResumeId id = shown()->resume.id;
  write(m_workplace.session.documents().setBack(id, field.key, field.asRead()), [this, id, field] {
    m_workplace.notices.tellWithUndo(tr("%1 says again what the file says.").arg(field.label),
                                     [page = QPointer(this), id, field] {
                                       if (page && page->shown() && page->shown()->resume.id == id)
                                         page->correct(field, field.value());
                                     });
    if (!shown() || shown()->resume.id != id) return;
    m_view->setCorrected(field.key, std::nullopt);
    showHead();
  });
}

}  // namespace candor::resumes
