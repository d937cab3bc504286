// The list of the page, what is chosen in it, and the files that come in.
#include "documents/documents.h"
#include "resumes/intake.h"
#include "resumes/resume_model.h"
#include "resumes/resume_side.h"
#include "resumes/resume_view.h"
#include "resumes/resumes_page.h"
#include "session/session.h"
#include "widgets/fault_state.h"
#include "widgets/page_head.h"
#include "words/describe.h"
#include "workplace/notices.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace candor::resumes {

using documents::Where;

void ResumesPage::reload() {
  m_listing = m_workplace.session.documents().resumes(m_where);
  m_listing->then(this, [this](Result<std::vector<documents::ListedResume>> resumes) { setList(std::move(resumes)); });
}

void ResumesPage::setList(Result<std::vector<documents::ListedResume>> resumes) {
  if (!resumes) return showFault(resumes.error());
  const FailedFile* failed = m_model->failedAt(m_side->chosen());
  const QString failedPath = failed ? failed->path : QString();
  const int before = m_side->chosen();
  m_model->setResumes(*std::move(resumes));
  if (m_model->rowCount() == 0) {
    m_wanted.reset();
    if (m_where == Where::InBin) return setWhere(Where::InUse);
    return enter(State::Empty);
  }
  int row = !failedPath.isEmpty() ? m_model->rowOfFailed(failedPath) : m_wanted ? m_model->rowOf(*m_wanted) : -1;
  if (row < 0) row = std::clamp(before, 0, m_model->rowCount() - 1);
  if (row == m_side->chosen())
    rowChosen(row);
  else
    m_side->choose(row);
}

void ResumesPage::setWhere(Where where) {
  m_where = where;
  m_wanted.reset();
  m_side->setWhere(where);
  reload();
}

void ResumesPage::rowChosen(int row) {
  if (const FailedFile* failed = m_model->failedAt(row)) return showFailed(*failed);
  const documents::ListedResume* resume = m_model->resumeAt(row);
  if (!resume) return;
  const documents::StoredResume* open = shown();
  if (open && open->resume == *resume) return;
  this->open(resume->id);
}

void ResumesPage::open(ResumeId id, std::optional<ResumeVersionId> version) {
  m_wanted = id;
  m_opening =
      m_workplace.pool.run([&session = m_workplace.session, &ontology = m_workplace.ontology, id, version](
                               const Worker& worker) { return openResume(worker, session, ontology, id, version); });
  m_opening->then(this, [this](Result<OpenedResume> opened) {
    if (!opened) return showFault(opened.error());
    m_view->setResume(*std::move(opened));
    enter(State::Resume);
    showEdit();
  });
}

void ResumesPage::showResume(ResumeId id) {
  m_wanted = id;
  if (const int row = m_model->rowOf(id); row >= 0) return m_side->choose(row);
  m_where = Where::InUse;
  m_side->setWhere(m_where);
  reload();
}

void ResumesPage::showResume(ResumeId id, const EditToMake& edit) {
  m_edit.emplace(id, edit);
  showResume(id);
  showEdit();
}

void ResumesPage::showEdit() {
  const documents::StoredResume* open = shown();
  if (!m_edit || !open || open->resume.id != m_edit->first) return;
  m_view->showEdit(m_edit->second);
  m_edit.reset();
}

void ResumesPage::showFailed(const FailedFile& file) {
  m_wanted.reset();
  m_opening.reset();
  const words::Description told = words::describe(file.error);
  auto* fault = new widgets::FaultState(tr("%1 was not added").arg(file.name), told.whatHappened, m_body);
  auto* other = fault->addWay(tr("Choose another file"), told.whatToDo, tr("Choose file…"));
  auto* again = fault->addWay(tr("Try again"), tr("The same file is read once more."), tr("Try again"));
  auto* remove = fault->addWay(tr("Take it out of this list"), tr("The file itself stays where it is."), tr("Remove"));
  fault->setWhatDidNotHappen(tr("Nothing of it was stored, and the file was not changed."));
  fault->setDetail(file.error.detail);
  connect(other, &QPushButton::clicked, this, [this, file] { chooseInstead(file); });
  connect(again, &QPushButton::clicked, this, [this, file] { m_intake->add({file.path}, file.versionOf); });
  connect(remove, &QPushButton::clicked, this, [this, path = file.path] {
    m_model->removeFailed(path);
    reload();
  });
  m_body->setCurrentIndex(m_body->addWidget(fault));
  enter(State::Failed);
  m_head->setTitle(file.name);
  m_head->setAbout(tr("Not added"));
}

void ResumesPage::addFiles(const QStringList& paths) {
  if (paths.isEmpty()) return;
  if (m_where == Where::InBin) setWhere(Where::InUse);
  m_intake->add(paths);
  if (m_state == State::Empty) m_side->show();
}

void ResumesPage::kept(const documents::AddedResume& added, const QString& path) {
  const QString name = QFileInfo(path).fileName();
  m_model->removeFailed(path);
  m_wanted = added.id;
  if (added.outcome == documents::Outcome::AlreadyThere)
    m_workplace.notices.tell(tr("%1 is already there. It was not stored again.").arg(name));
  else
    m_workplace.notices.tell(added.number > 1 ? tr("%1 is version %2 now.").arg(name).arg(added.number)
                                              : tr("%1 was added.").arg(name));
  reload();
}

void ResumesPage::failed(const FailedFile& file) {
  m_model->addFailed(file);
  const int row = m_model->rowOfFailed(file.path);
  m_side->choose(row);
  rowChosen(row);
}

void ResumesPage::intakeEnded(int left) {
  if (left > 0) m_workplace.notices.tell(tr("Stopped. %n files were not read.", nullptr, left));
  reload();
}

}  // namespace candor::resumes
