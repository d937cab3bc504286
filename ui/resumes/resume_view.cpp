#include "resumes/resume_view.h"

#include "reading/found_words.h"
#include "resumes/id_warning.h"
#include "resumes/profile_panel.h"
#include "resumes/version_list.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/document_view.h"
#include "widgets/message_strip.h"
#include "words/dates.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::resumes {

namespace {

constexpr int LeastSide = 250;
constexpr int MostOfLeastSide = 290;  // both fit beside the list in the smallest window, however large the letters

// Where one says what one did: the newest position comes first.
const ShownField* placeOfWork(const ShownProfile& profile) {
  const ShownField* work = nullptr;
  for (const ShownSection& section : profile) {
    for (const ShownEntry& entry : section.entries) {
      for (const ShownField& field : entry.fields) {
        if (field.key == QLatin1StringView("work.0.highlights")) return &field;
        if (!work && field.key.startsWith(QLatin1StringView("work.0."))) work = &field;
      }
    }
  }
  return work;
}

}  // namespace

ResumeView::ResumeView(QWidget* parent)
    : QWidget(parent),
      m_edit(new widgets::MessageStrip(widgets::Tone::Notice, {}, this)),
      m_older(new widgets::MessageStrip(widgets::Tone::Notice, {}, this)),
      m_ids(new IdWarning(this)),
      m_sides(new QSplitter(Qt::Horizontal, this)),
      m_tabs(new QTabBar(this)),
      m_papers(new QStackedWidget(this)),
      m_document(new widgets::DocumentView(widgets::DocumentFlow::Lines, this)),
      m_versions(new VersionList(this)),
      m_profile(new ProfilePanel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_sides, 1);
  m_sides->setChildrenCollapsible(false);
  m_sides->setHandleWidth(1);
  m_sides->addWidget(makePaper());
  m_sides->addWidget(m_profile);
  m_sides->setStretchFactor(0, 1);
  m_sides->setStretchFactor(1, 1);
  m_profile->setMinimumWidth(std::min(style::type().px(LeastSide), MostOfLeastSide));
  connect(m_document, &widgets::DocumentView::placeClicked, this, &ResumeView::lookForField);
  connect(m_profile, &ProfilePanel::placeLooked, this, [this](Span place) {
    m_tabs->setCurrentIndex(0);
    m_document->showPlace(place);
  });
  connect(m_profile, &ProfilePanel::corrected, this, &ResumeView::corrected);
  connect(m_profile, &ProfilePanel::setBackWanted, this, &ResumeView::setBackWanted);
  connect(m_versions, &VersionList::chosen, this, &ResumeView::versionWanted);
  connect(m_versions, &VersionList::addWanted, this, &ResumeView::addVersionWanted);
  connect(m_ids, &IdWarning::removeWanted, this, &ResumeView::removeIdsWanted);
  connect(m_ids, &IdWarning::kept, this, [this](ResumeVersionId version) { m_keepsIds.insert(version); });
}

QWidget* ResumeView::makePaper() {
  auto* paper = new QWidget(this);
  auto* column = new QVBoxLayout(paper);
  const style::Type& type = style::type();
  column->setContentsMargins(type.px(style::space::S16), type.px(style::space::S4), type.px(style::space::S16), 0);
  column->setSpacing(type.px(style::space::S8));
  m_tabs->setAccessibleName(tr("Text or versions"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->addTab(tr("Text"));
  m_tabs->addTab(tr("Versions"));
  m_papers->addWidget(m_document);
  m_papers->addWidget(m_versions);
  m_older->hide();
  auto* newest = m_older->addAction(tr("Show the newest"));
  connect(newest, &QPushButton::clicked, this, [this] { Q_EMIT versionWanted(m_opened->stored.versions.front().id); });
  m_edit->setObjectName(QStringLiteral("editToMake"));
  m_edit->setTitle(tr("The edit the analysis advises"));
  m_edit->addClose();
  m_edit->hide();
  column->addWidget(m_tabs);
  column->addWidget(m_edit);
  column->addWidget(m_older);
  column->addWidget(m_ids);
  column->addWidget(m_papers, 1);
  paper->setMinimumWidth(std::min(type.px(LeastSide), MostOfLeastSide));
  connect(m_tabs, &QTabBar::currentChanged, this, &ResumeView::openPaper);
  return paper;
}

void ResumeView::openPaper(int index) {
  m_papers->setCurrentIndex(index);
  if (m_papers->currentWidget() == m_versions && m_opened && m_opened->stored.versions.size() > 1)
    Q_EMIT overTimeWanted(m_opened->stored.resume.id);
}

void ResumeView::setOverTime(ResumeId resume, std::vector<session::OverTime> courses) {
  if (m_opened && m_opened->stored.resume.id == resume) m_versions->setOverTime(std::move(courses));
}

void ResumeView::setResume(OpenedResume resume) {
  m_opened = std::move(resume);
  const documents::StoredResume& stored = m_opened->stored;
  m_document->setText(m_opened->text);
  m_profile->setProfile(m_opened->profile, LineNumbers(m_opened->text.text));
  m_versions->setVersions(stored.versions, stored.version.id);
  const auto count = int(stored.versions.size());
  m_tabs->setTabText(1, count > 1 ? tr("Versions  %1").arg(count) : tr("Versions"));
  m_tabs->setCurrentIndex(0);
  if (m_edited != stored.resume.id) m_edit->hide();
  showWhichVersion();
  warnOfIds();
}

void ResumeView::warnOfIds() {
  const documents::StoredResume& stored = m_opened->stored;
  const bool isToWarn = !stored.resume.binned && !m_keepsIds.contains(stored.version.id);
  m_ids->setIds(stored.resume.id, stored.version.id, isToWarn ? m_opened->ids : std::vector<redact::PersonalKind>());
}

void ResumeView::showWhichVersion() {
  const documents::StoredResume& stored = m_opened->stored;
  const documents::ListedVersion& version = stored.version;
  const bool isNewest = version.id == stored.versions.front().id;
  if (!isNewest)
    m_older->setSentence(tr("This is version %1 of %2, added %3.")
                             .arg(version.number)
                             .arg(stored.versions.size())
                             .arg(words::day(version.added)));
  m_older->setVisible(!isNewest);
}

void ResumeView::setCorrected(const QString& key, const std::optional<QString>& value) {
  if (!m_opened) return;
  for (ShownSection& section : m_opened->profile) {
    for (ShownEntry& entry : section.entries) {
      for (ShownField& field : entry.fields) {
        if (field.key == key) field.corrected = value;
      }
    }
  }
  m_profile->setCorrected(key, value);
}

void ResumeView::showEdit(const EditToMake& edit) {
  if (!m_opened) return;
  m_edited = m_opened->stored.resume.id;
  m_edit->setSentence(edit.sentence);
  m_edit->show();
  m_tabs->setCurrentIndex(0);
  std::optional<Span> place = reading::findWords(edit.words, m_opened->text.text);
  const ShownField* field = place ? fieldAt(m_opened->profile, place->start) : placeOfWork(m_opened->profile);
  if (!place && field) place = field->place;
  if (field) m_profile->lookAt(field->key);
  m_document->showPlace(place);
  m_document->setFocus(Qt::OtherFocusReason);
}

void ResumeView::lookForField(qsizetype offset) {
  if (!m_opened) return;
  const ShownField* field = fieldAt(m_opened->profile, offset);
  if (!field) return m_document->showPlace(std::nullopt);
  m_document->showPlace(field->place);
  m_profile->lookAt(field->key);
}

void ResumeView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (event->oldSize().width() <= 0) m_sides->setSizes({width() * 52 / 100, width() * 48 / 100});
}

}  // namespace candor::resumes

#include "moc_resume_view.cpp"
