#include "analyze/analysis_view.h"

#include "analyze/document_side.h"
#include "analyze/evidence_side.h"
#include "report/shown.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/evidence_selection.h"
#include "widgets/page_head.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

constexpr int WideFrom =
    style::space::RailBelow - style::space::Rail;  // width of the page when the window has its rail
constexpr int LeastSide = 380;
constexpr int MostOfLeastSide = 423;  // half of the page in the smallest window, however large the letters
constexpr int DocumentShare = 41;
constexpr int EvidenceShare = 59;

}  // namespace

AnalysisView::AnalysisView(QWidget* parent)
    : QWidget(parent),
      m_selection(new widgets::EvidenceSelection(this)),
      m_head(new widgets::PageHead({})),
      m_others(widgets::button(tr("Compare resumes"))),
      m_documents(new DocumentSide(*m_selection)),
      m_evidence(new EvidenceSide(*m_selection)),
      m_sides(new QSplitter(Qt::Horizontal)) {
  build();
  connect(m_evidence, &EvidenceSide::placeWanted, m_documents, &DocumentSide::focusResume);
  connect(m_evidence, &EvidenceSide::allEditsWanted, this, [this] { m_documents->open(Part::Edits); });
  connect(m_evidence, &EvidenceSide::resumeEditWanted, this, &AnalysisView::resumeEditWanted);
  connect(m_documents, &DocumentSide::namesCorrected, this, &AnalysisView::namesCorrected);
}

void AnalysisView::build() {
  auto* exported = widgets::button(tr("Export…"));
  auto* another = widgets::button(style::Icon::Plus, tr("New analysis"), style::ButtonKind::Primary);
  exported->setObjectName(u"export"_s);
  another->setObjectName(u"newAnalysis"_s);
  m_others->setObjectName(u"compareResumes"_s);
  m_others->setToolTip(tr("All your resumes for this posting, best first"));
  m_head->addAction(m_others);
  m_head->addAction(exported);
  m_head->addAction(another);
  connect(m_others, &QPushButton::clicked, this, &AnalysisView::allResumesWanted);
  connect(exported, &QPushButton::clicked, this, &AnalysisView::exportWanted);
  connect(another, &QPushButton::clicked, this, &AnalysisView::newWanted);
  m_sides->setChildrenCollapsible(false);
  m_sides->setHandleWidth(1);
  m_sides->addWidget(m_documents);
  m_sides->addWidget(m_evidence);
  for (QWidget* side : std::initializer_list<QWidget*>{m_documents, m_evidence})
    side->setMinimumWidth(std::min(style::type().px(LeastSide), MostOfLeastSide));
  m_sides->setStretchFactor(0, DocumentShare);
  m_sides->setStretchFactor(1, EvidenceShare);
  m_sides->setSizes({DocumentShare * 100, EvidenceShare * 100});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addWidget(m_sides, 1);
}

void AnalysisView::setShown(const ShownAnalysis& shown) {
  m_shown = shown;
  m_head->setTitle(titleLine(shown));
  m_head->setAbout(aboutLine(shown));
  const bool hasPlace = shown.posting && !shown.posting->posting.names.place.isEmpty();
  m_head->setAboutIcon(hasPlace ? std::optional(style::Icon::Place) : std::nullopt);
  m_documents->setShown(shown);
  m_documents->open(Part::Resume);
  m_evidence->setShown(shown);
  showOthers();
}

void AnalysisView::setOtherResumes(bool areThere) {
  m_hasOthers = areThere;
  showOthers();
}

void AnalysisView::showOthers() { m_others->setVisible(m_hasOthers && m_shown && m_shown->posting); }

void AnalysisView::setNames(const documents::PostingNames& names) {
  if (!m_shown || !m_shown->posting) return;
  m_shown->listed.postingTitle = names.title;
  m_shown->listed.company = names.company;
  m_shown->posting->posting.names = names;
  m_head->setTitle(titleLine(*m_shown));
  m_head->setAbout(aboutLine(*m_shown));
  m_head->setAboutIcon(names.place.isEmpty() ? std::nullopt : std::optional(style::Icon::Place));
  m_documents->setNames(names);
}

void AnalysisView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const Width room = width() < style::type().px(WideFrom) ? Width::Narrow : Width::Wide;
  m_evidence->setPageWidth(room);
  m_documents->setPageWidth(room);
}

}  // namespace candor::analyze

#include "moc_analysis_view.cpp"
