#include "analyze/start_view.h"

#include "analyze/best_resume.h"
#include "analyze/read_panel.h"
#include "widgets/page_head.h"
#include "widgets/prose.h"
#include "words/describe.h"
#include "workplace/notices.h"
#include "workplace/work.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

StartView::~StartView() = default;

void StartView::setResumes(const std::vector<documents::ListedResume>& resumes) {
  const std::optional<ResumeId> chosen = m_wantedResume ? m_wantedResume : resume();
  m_resume->clear();
  for (const documents::ListedResume& each : resumes) m_resume->addItem(each.title, each.id.value());
  if (chosen) chooseResume(*chosen);
  if (resume() == m_wantedResume) m_wantedResume.reset();
  lookForBest();
  refresh();
}

void StartView::setPostings(const std::vector<documents::ListedPosting>& postings) {
  m_stored->clear();
  for (const documents::ListedPosting& each : postings) {
    const QString title =
        each.names.company.isEmpty() ? each.names.title : tr("%1, %2").arg(each.names.title, each.names.company);
    m_stored->addItem(title, each.id.value());
  }
  m_stored->setCurrentIndex(-1);
  m_stored->setEnabled(!postings.empty());
  m_rank->setVisible(postings.size() > 1);
  m_stored->setToolTip(postings.empty() ? tr("There are no postings in the vault yet") : QString());
}

void StartView::chooseResume(ResumeId id) {
  const int at = m_resume->findData(id.value());
  if (at < 0) m_wantedResume = id;
  if (at >= 0) m_resume->setCurrentIndex(at);
}

std::optional<ResumeId> StartView::resume() const {
  const QVariant id = m_resume->currentData();
  return id.isValid() ? std::optional(ResumeId(id.toLongLong())) : std::nullopt;
}

QString StartView::resumeTitle() const { return m_resume->currentText(); }
QString StartView::text() const { return m_text->toPlainText(); }
bool StartView::hasText() const { return !text().trimmed().isEmpty(); }

// By the cursor, so that the field's own undo has what was there before.
void StartView::put(const QString& text) {
  const QString before = this->text();
  m_isPutting = true;
  QTextCursor all(m_text->document());
  all.select(QTextCursor::Document);
  all.insertText(text);
  m_text->moveCursor(QTextCursor::Start);
  m_isPutting = false;
  if (before.trimmed().isEmpty() || before == text) return;
  m_workplace.notices.tellWithUndo(tr("The posting in the field was replaced"), [this, before] { takeText(before); });
}

void StartView::takeText(const QString& text) {
  m_isOther = true;
  put(text);
  read();
}

void StartView::takeFile(const QString& path) {
  const session::ReadingDesk desk{.reader = m_workplace.reader, .ontology = m_workplace.ontology};
  beginWork(tr("Reading %1").arg(QFileInfo(path).fileName()));
  m_reading.emplace(m_workplace.pool.run([desk, path](const Worker& worker) -> Result<PostingDraft> {
    const auto file = session::loadFile(path);
    if (!file) return file.error();
    return readDraft(worker, desk, *file);
  }));
  m_reading->then(this, [this](const Result<PostingDraft>& draft) {
    m_work.reset();
    if (draft) return accept(*draft);
    if (draft.error().fault != Fault::Cancelled) Q_EMIT fileFaulted(draft.error());
    refresh();
  });
}

void StartView::takeStored(PostingId id) {
  session::Session& session = m_workplace.session;
  const ontology::Ontology& ontology = m_workplace.ontology;
  m_reading.emplace(m_workplace.pool.run(
      [&session, &ontology, id](const Worker& worker) { return readDraft(worker, session, ontology, id); }));
  m_reading->then(this, [this](const Result<PostingDraft>& draft) {
    if (draft) return accept(*draft);
    m_workplace.notices.tell(words::sentence(draft.error()));
  });
}

// A draft from elsewhere brings its text along.
void StartView::accept(const PostingDraft& draft) {
  m_pause->stop();
  put(draft.posting.text.string());
  m_draft = draft;
  m_panel->showDraft(draft, Freshness::OtherPosting);
  m_isOther = false;
  lookForBest();
  refresh();
}

void StartView::clear() {
  m_isPutting = true;
  m_text->clear();
  m_isPutting = false;
  m_pause->stop();
  m_reading.reset();
  m_work.reset();
  m_draft.reset();
  m_isOther = true;
  m_panel->showNothing();
  m_stored->setCurrentIndex(-1);
  lookForBest();
  refresh();
}

void StartView::edited() {
  if (m_isPutting) return;
  m_draft.reset();
  lookForBest();
  m_stored->setCurrentIndex(-1);
  if (!hasText()) m_isOther = true;
  m_pause->start();
  refresh();
}

void StartView::read() {
  m_pause->stop();
  m_draft.reset();
  m_work.reset();
  m_reading.reset();
  lookForBest();
  refresh();
  if (!hasText()) return m_panel->showNothing();
  const session::ReadingDesk desk{.reader = m_workplace.reader, .ontology = m_workplace.ontology};
  m_reading.emplace(m_workplace.pool.run([desk, text = text()](const Worker&) { return readDraft(desk, text); }));
  m_reading->then(this, [this](Result<PostingDraft> draft) {
    if (!draft) return m_panel->showFault(draft.error());
    m_draft = *std::move(draft);
    m_panel->showDraft(*m_draft, m_isOther ? Freshness::OtherPosting : Freshness::SamePosting);
    m_isOther = false;
    lookForBest();
    refresh();
  });
}

void StartView::beginWork(const QString& name) {
  m_pause->stop();
  m_work = m_workplace.work.begin(name);
  connect(m_work.get(), &workplace::Work::cancelled, this, [this] {
    m_work.reset();
    m_reading.reset();
    refresh();
  });
}

void StartView::showPlace(Span place) {
  QTextCursor cursor(m_text->document());
  const int last = m_text->document()->characterCount() - 1;
  cursor.setPosition(std::min(int(place.start), last));
  cursor.setPosition(std::min(int(place.end()), last), QTextCursor::KeepAnchor);
  m_text->setTextCursor(cursor);
  m_text->ensureCursorVisible();
}

// Of a posting that was read; there is nothing to choose from with one resume.
void StartView::lookForBest() { m_draft && m_resume->count() > 1 ? m_best->look(m_draft->reading) : m_best->forget(); }

void StartView::refresh() {
  const bool hasResume = resume().has_value();
  m_best->setChosen(resume());
  m_analyse->setEnabled(hasResume && m_draft.has_value());
  const QString why = !hasResume ? tr("Choose a resume first")
                      : !m_draft ? tr("There is no posting to analyse yet")
                                 : QString();
  m_analyse->setToolTip(why);
  m_hint->setText(why.isEmpty() ? tr("Runs on this computer. Nothing is sent.") : why + u'.');
}

void StartView::analyse() {
  const std::optional<ResumeId> chosen = resume();
  if (!chosen || !m_draft) return;
  WantedAnalysis wanted{.resume = *chosen, .draft = *m_draft};
  wanted.draft.posting.names = m_panel->names();
  Q_EMIT analysisWanted(wanted);
}

void StartView::analyseWith(ResumeId resume) {
  chooseResume(resume);
  analyse();
}

QString StartView::postingTitle() const { return m_panel->names().title; }

void StartView::setWayBack(bool isThere) { m_back->setVisible(isThere); }
void StartView::focusResume() { m_resume->setFocus(Qt::OtherFocusReason); }
void StartView::focusPosting() { m_text->setFocus(Qt::OtherFocusReason); }

void StartView::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Posting"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &StartView::takeFile);
  dialog->open();
}

bool StartView::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_text || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  if (!isEnter || key->modifiers() != Qt::ControlModifier) return false;
  if (m_pause->isActive()) read();
  analyse();
  return true;
}

}  // namespace candor::analyze

#include "moc_start_view.cpp"
