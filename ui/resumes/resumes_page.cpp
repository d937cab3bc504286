#include "resumes/resumes_page.h"

#include "documents/documents.h"
#include "documents/schema.h"
#include "resumes/intake.h"
#include "resumes/profile_panel.h"
#include "resumes/resume_model.h"
#include "resumes/resume_side.h"
#include "resumes/resume_view.h"
#include "resumes/version_row.h"
#include "session/session.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/confirm_button.h"
#include "widgets/empty_state.h"
#include "widgets/fault_state.h"
#include "widgets/message_strip.h"
#include "widgets/opening_state.h"
#include "widgets/page_head.h"
#include "widgets/prose.h"
#include "words/describe.h"
#include "workplace/work.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace candor::resumes {

using documents::Where;

ResumesPage::ResumesPage(const workplace::Workplace& workplace, QWidget* parent)
    : Page(parent),
      m_workplace(workplace),
      m_intake(new Intake(workplace, this)),
      m_model(new ResumeModel(this)),
      m_head(new widgets::PageHead(tr("Resumes"), {}, this)),
      m_trouble(new widgets::MessageStrip(widgets::Tone::Fault, {}, this)),
      m_side(new ResumeSide(*m_model, *m_intake, this)),
      m_body(new QStackedWidget(this)),
      m_view(new ResumeView(this)) {
  buildHead();
  buildBody();
  connect(m_model, &ResumeModel::renamed, this, &ResumesPage::rename);
  connect(m_side, &ResumeSide::rowChosen, this, &ResumesPage::rowChosen);
  connect(m_side, &ResumeSide::addWanted, this, [this] { chooseFiles(); });
  connect(m_side, &ResumeSide::whereWanted, this, &ResumesPage::setWhere);
  connect(m_intake, &Intake::kept, this, &ResumesPage::kept);
  connect(m_intake, &Intake::failed, this, &ResumesPage::failed);
  connect(m_intake, &Intake::ended, this, &ResumesPage::intakeEnded);
  connect(m_view, &ResumeView::corrected, this, &ResumesPage::correct);
  connect(m_view, &ResumeView::setBackWanted, this, &ResumesPage::setBack);
  connect(m_view, &ResumeView::versionWanted, this, [this](ResumeVersionId version) {
    if (shown()) open(shown()->resume.id, version);
  });
  connect(m_view, &ResumeView::overTimeWanted, this, &ResumesPage::scoreVersions);
  connect(m_view, &ResumeView::removeIdsWanted, this, &ResumesPage::removeIds);
  connect(m_view, &ResumeView::addVersionWanted, this, [this] {
    if (shown()) chooseFiles(shown()->resume.id);
  });
  enter(State::Opening);
  reload();
}

ResumesPage::~ResumesPage() = default;

void ResumesPage::buildMenu() {
  m_more = new QToolButton(m_head);
  m_more->setIcon(style::icon(style::Icon::More));
  m_more->setToolTip(tr("More"));
  m_more->setAccessibleName(tr("More"));
  m_more->setFocusPolicy(Qt::StrongFocus);
  auto* menu = new QMenu(m_more);
  menu->addAction(tr("Rename"), this, [this] { m_side->rename(m_side->chosen()); });
  menu->addAction(tr("Add a new version…"), this, [this] {
    if (shown()) chooseFiles(shown()->resume.id);
  });
  menu->addAction(tr("Delete resume"), this, &ResumesPage::bin);
  connect(m_more, &QToolButton::clicked, menu,
          [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ResumesPage::buildHead() {
  buildMenu();
  m_save = widgets::button(style::Icon::Export, tr("Save original as…"));
  m_restore = widgets::button(style::Icon::Undo, tr("Restore"), style::ButtonKind::Primary);
  auto* erase = new widgets::ConfirmButton(tr("Erase now"), tr("Erase for good"), m_head);
  m_erase = erase;
  m_analyze = widgets::button(tr("Analyze against a posting"), style::ButtonKind::Primary);
  const std::initializer_list<QWidget*> actions = {m_more, m_save, m_erase, m_restore, m_analyze};
  for (QWidget* action : actions) m_head->addAction(action);
  connect(m_save, &QPushButton::clicked, this, &ResumesPage::saveOriginal);
  connect(erase, &widgets::ConfirmButton::confirmed, this, &ResumesPage::erase);
  connect(m_restore, &QPushButton::clicked, this, [this] {
    if (shown()) restore(shown()->resume.id);
  });
  connect(m_analyze, &QPushButton::clicked, this, [this] {
    if (shown()) Q_EMIT analyzeWanted(shown()->resume.id);
  });
}

void ResumesPage::buildBody() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  auto* trouble = new QHBoxLayout;
  const int margin = style::type().px(style::space::S12);
  trouble->setContentsMargins(margin, 0, margin, 0);
  trouble->addWidget(m_trouble);
  column->addLayout(trouble);
  m_trouble->addClose();
  m_trouble->hide();
  auto* sides = new QHBoxLayout;
  sides->setSpacing(0);
  sides->addWidget(m_side);
  sides->addWidget(m_body, 1);
  column->addLayout(sides, 1);
  m_body->addWidget(new widgets::OpeningState(tr("Reading the resumes…"), this));
  m_body->addWidget(emptyState());
  m_body->addWidget(m_view);
}

QWidget* ResumesPage::emptyState() {
  auto* empty = new widgets::EmptyState(
      style::Icon::Resume, tr("No resume yet"),
      tr("Add one, and Candor shows what a machine reads in it. The file stays on this computer, encrypted."), this);
  auto* add = empty->setAction(style::Icon::Plus, tr("Add resume…"));
  empty->setHint(
      tr("You can also drop files anywhere in this window: PDF, DOCX, ODT, RTF, HTML, Markdown, plain text."));
  connect(add, &QPushButton::clicked, this, [this] { chooseFiles(); });
  return empty;
}

const documents::StoredResume* ResumesPage::shown() const {
  return m_state == State::Resume ? m_view->stored() : nullptr;
}

// Failed files and faults have pages of their own each time: what can be done differs.
void ResumesPage::enter(State state) {
  m_state = state;
  const bool isOwnPage = state == State::Failed || state == State::Fault;
  if (!isOwnPage) m_body->setCurrentIndex(int(state));
  while (m_body->count() > (isOwnPage ? 4 : 3)) {
    QWidget* former = m_body->widget(3);
    m_body->removeWidget(former);
    former->deleteLater();
  }
  m_side->setVisible(state != State::Empty && state != State::Opening);
  showHead();
  if (m_isFocusAwaited && state != State::Opening) focusFirst();
}

void ResumesPage::showHead() {
  const documents::StoredResume* resume = shown();
  const bool isBinned = resume && resume->resume.binned;
  m_more->setVisible(resume && !isBinned);
  m_save->setVisible(resume);
  m_analyze->setVisible(resume && !isBinned);
  m_restore->setVisible(isBinned);
  m_erase->setVisible(isBinned);
  if (!resume) {
    m_head->setTitle(m_where == Where::InBin ? tr("Bin") : tr("Resumes"));
    m_head->setAbout(tr("%n resumes", nullptr, m_model->resumes()));
    return;
  }
  const reading::Layout& layout = resume->document.layout;
  QStringList facts = {resume->version.fileName, fileFacts(resume->version), tr("%n pages", nullptr, layout.pages)};
  if (layout.columns > 1) facts += tr("%n columns", nullptr, layout.columns);
  if (m_view->toCheck() > 0) facts += tr("%n fields to check", nullptr, m_view->toCheck());
  if (isBinned) facts = {tr("In the bin; it is erased %n days after it was put there.", nullptr, documents::DaysInBin)};
  m_head->setTitle(resume->resume.title);
  m_head->setAbout(facts.join(u" · "_s));
}

void ResumesPage::showFault(const Error& error) {
  const words::Description told = words::describe(error);
  auto* fault = new widgets::FaultState(tr("The resumes cannot be shown"), told.whatHappened, m_body);
  auto* again = fault->addWay(tr("Try again"), told.whatToDo, tr("Try again"));
  fault->setWhatDidNotHappen(tr("Nothing was changed."));
  fault->setDetail(error.detail);
  connect(again, &QPushButton::clicked, this, &ResumesPage::reload);
  m_body->setCurrentIndex(m_body->addWidget(fault));
  enter(State::Fault);
}

void ResumesPage::tellFault(const Error& error) {
  m_trouble->setSentence(words::sentence(error));
  m_trouble->show();
}

void ResumesPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_state != State::Opening) reload();
}

void ResumesPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_side->setRoom(width());
}

void ResumesPage::focusFirst() {
  m_isFocusAwaited = m_state == State::Opening;
  if (m_state == State::Empty) {
    m_body->currentWidget()->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
    return;
  }
  m_side->focusList();
}

std::vector<workplace::Command> ResumesPage::commands() {
  std::vector<workplace::Command> commands = {
      {.title = tr("Add resumes…"), .keys = QKeySequence::Open, .run = [this] { chooseFiles(); }}};
  const bool isInBin = m_where == Where::InBin;
  commands.push_back({.title = isInBin ? tr("Back to resumes") : tr("Show the bin of resumes"),
                      .run = [this, isInBin] { setWhere(isInBin ? Where::InUse : Where::InBin); }});
  const documents::StoredResume* resume = shown();
  if (!resume) return commands;
  const ResumeId id = resume->resume.id;
  commands.push_back(
      {.title = tr("Save original as…"), .keys = QKeySequence::SaveAs, .run = [this] { saveOriginal(); }});
  if (resume->resume.binned) {
    commands.push_back({.title = tr("Restore this resume"), .run = [this, id] { restore(id); }});
    return commands;
  }
  commands.push_back({.title = tr("Analyze this resume against a posting"),
                      .keys = Qt::CTRL | Qt::Key_Return,
                      .run = [this, id] { Q_EMIT analyzeWanted(id); }});
  commands.push_back({.title = tr("Add a new version…"), .run = [this, id] { chooseFiles(id); }});
  commands.push_back(
      {.title = tr("Rename this resume"), .keys = Qt::Key_F2, .run = [this] { m_side->rename(m_side->chosen()); }});
  commands.push_back({.title = tr("Correct the field looked at"), .keys = Qt::Key_E, .run = [this] {
                        m_view->profile().editLooked();
                      }});
  commands.push_back({.title = tr("Delete this resume"), .keys = QKeySequence::Delete, .run = [this] { bin(); }});
  return commands;
}

}  // namespace candor::resumes

#include "moc_resumes_page.cpp"
