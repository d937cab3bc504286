#include "analyze/evidence_side.h"

#include "analyze/evidence_rows.h"
#include "analyze/next_edit_bar.h"
#include "analyze/shown_score.h"
#include "comparison/comparison_view.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/addend_list.h"
#include "widgets/button.h"
#include "widgets/evidence_list.h"
#include "widgets/evidence_selection.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/score_ring.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using widgets::MessageStrip;
using widgets::Prose;
using widgets::Tone;

namespace {

constexpr int LeastRows = 48;
constexpr int LowBelow = 400;  // a side too low for the next edit, which is a tab as well

}  // namespace

EvidenceSide::EvidenceSide(widgets::EvidenceSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_ring(new widgets::ScoreRing),
      m_sum(new widgets::AddendList),
      m_short(new QWidget),
      m_scoreLine(new Prose({}, {.weight = style::Weight::Strong})),
      m_sumLine(new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2})),
      m_showSum(widgets::button(tr("Show sum"), style::ButtonKind::Quiet, style::ButtonSize::Small)),
      m_provisional(new MessageStrip(Tone::Caution, tr("The posting says little, so the score is provisional."))),
      m_blockers(new MessageStrip(Tone::Blocker, {})),
      m_strips(strips()),
      m_model(new widgets::EvidenceModel(this)),
      m_list(new widgets::EvidenceList(selection)),
      m_none(
          new Prose(tr("The posting names no requirement that Candor understands."), {.ink = &style::Tokens::text2})),
      m_edit(new NextEditBar),
      m_head(scoreHead()) {
  m_list->setModel(*m_model);
  m_list->rows().setMinimumHeight(style::type().px(LeastRows));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addWidget(m_strips);
  column->addWidget(m_none);
  column->addWidget(m_list, 1);
  column->addWidget(m_edit);
  m_none->setContentsMargins(style::type().px(style::space::S24), style::type().px(style::space::S16), 0, 0);
  connect(m_list, &widgets::EvidenceList::activated, this, &EvidenceSide::placeWanted);
  connect(m_edit, &NextEditBar::resumeWanted, this, &EvidenceSide::resumeEditWanted);
  connect(m_edit, &NextEditBar::allWanted, this, &EvidenceSide::allEditsWanted);
  m_edit->setDetail(EditDetail::Brief);
  m_edit->hide();
  foldSum();
}

QWidget* EvidenceSide::scoreHead() {
  const style::Type& type = style::type();
  m_scoreLine->setMostLines(1);
  m_sumLine->setMostLines(1);
  m_showSum->setCheckable(true);
  m_showSum->setObjectName(u"showSum"_s);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addStretch();
  words->addWidget(m_scoreLine);
  words->addWidget(m_sumLine);
  words->addStretch();
  auto* folded = new QHBoxLayout(m_short);
  folded->setContentsMargins({});
  folded->addLayout(words, 1);
  folded->addWidget(m_showSum, 0, Qt::AlignVCenter);

  auto* head = new QWidget;
  auto* row = new QHBoxLayout;
  row->setSpacing(type.px(style::space::S12));
  row->addWidget(m_ring);
  row->addWidget(m_short, 1);
  row->addWidget(m_sum, 1, Qt::AlignVCenter);
  auto* column = new QVBoxLayout(head);
  column->addLayout(row);
  connect(m_sum, &widgets::AddendList::markedChanged, m_ring, &widgets::ScoreRing::setMarked);
  connect(m_showSum, &QPushButton::toggled, this, &EvidenceSide::foldSum);
  return head;
}

QWidget* EvidenceSide::strips() {
  const style::Type& type = style::type();
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(type.px(16), type.px(10), type.px(24), 0);
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(m_provisional);
  column->addWidget(m_blockers);
  return box;
}

void EvidenceSide::setShown(const ShownAnalysis& shown) {
  m_analysis = shown.analysis;
  const widgets::Score score = comparison::scoreOf(m_analysis);
  m_ring->setScore(score);
  m_sum->setScore(score);
  m_scoreLine->setText(scoreLine(m_analysis));
  m_sumLine->setText(sumLine(m_analysis));
  showBlockers();
  m_selection.select(0);
  m_list->setFilter({});
  m_model->setRows(evidenceRows(m_analysis, shown.resume));
  const bool hasRequirements = !m_analysis.requirements.empty();
  m_list->setVisible(hasRequirements);
  m_none->setVisible(!hasRequirements);
  m_edit->setAnalysis(m_analysis, shown.listed.resume ? NextEditBar::Resume::There : NextEditBar::Resume::Erased);
  showEdit();
  if (hasRequirements) m_selection.select(1);
  m_list->rows().scrollToTop();
}

void EvidenceSide::showBlockers() {
  const BlockerWords words =
      blockerWords(m_analysis.blockers, m_width == Width::Narrow ? BlockerDetail::Brief : BlockerDetail::Whole);
  m_blockers->setTitle(words.title);
  m_blockers->setSentence(words.sentence);
  m_blockers->setVisible(!m_analysis.blockers.empty());
  m_provisional->setVisible(m_analysis.isProvisional);
  m_strips->setVisible(m_analysis.isProvisional || !m_analysis.blockers.empty());
}

void EvidenceSide::setPageWidth(Width width) {
  if (std::exchange(m_width, width) == width) return;
  m_edit->setDetail(width == Width::Narrow ? EditDetail::Brief : EditDetail::Whole);
  showBlockers();
  foldSum();
}

void EvidenceSide::foldSum() {
  const bool isNarrow = m_width == Width::Narrow;
  const bool isFolded = isNarrow && !m_showSum->isChecked();
  m_showSum->setText(m_showSum->isChecked() ? tr("Hide sum") : tr("Show sum"));
  m_ring->setRingSize(isNarrow ? widgets::RingSize::Small : widgets::RingSize::Large);
  const int edge = style::type().px(isNarrow ? style::space::S4 : 10);
  m_head->layout()->setContentsMargins(style::type().px(16), edge, style::type().px(20), edge);
  m_short->setVisible(isNarrow);
  m_sum->setVisible(!isFolded);
  auto* column = static_cast<QVBoxLayout*>(m_head->layout());
  auto* row = static_cast<QHBoxLayout*>(column->itemAt(0)->layout());
  row->removeWidget(m_sum);
  column->removeWidget(m_sum);
  isNarrow ? column->addWidget(m_sum) : row->addWidget(m_sum, 1, Qt::AlignVCenter);
}

void EvidenceSide::setFilter(widgets::EvidenceFilter filter) { m_list->setFilter(filter); }
widgets::EvidenceFilter EvidenceSide::filter() const { return m_list->filter(); }
void EvidenceSide::focusRequirements() { m_list->rows().setFocus(Qt::OtherFocusReason); }

void EvidenceSide::step(int rows) {
  const QAbstractItemModel& model = *m_list->rows().model();
  const int from = m_list->rows().currentIndex().isValid() ? m_list->rows().currentIndex().row() : -1;
  for (int row = from + rows; row >= 0 && row < model.rowCount(); row += rows) {
    const int number = model.index(row, 0).data(widgets::NumberRole).toInt();
    if (number > 0) return m_selection.select(number);
  }
}

void EvidenceSide::showEdit() {
  m_edit->setVisible(!m_analysis.advice.empty() && height() >= style::type().px(LowBelow));
}

void EvidenceSide::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showEdit();
}

void EvidenceSide::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), style::tokens().line);
}

}  // namespace candor::analyze

#include "moc_evidence_side.cpp"
