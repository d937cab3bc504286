#include "analyze/resume_rank_view.h"

#include "analyze/ranked_resume_words.h"
#include "report/shown.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/page_head.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/steps.h"
#include "words/said.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

constexpr std::size_t MostRows = 20;  // who keeps more looks at the best of them
constexpr int RowsAtOnce = 2;
constexpr int ScoreWidth = 72;

}  // namespace

ResumeRankView::ResumeRankView(QWidget* parent)
    : QWidget(parent), m_head(new widgets::PageHead({}, {}, this)), m_body(new QScrollArea(this)) {
  auto* back = widgets::button(tr("Back"));
  m_head->addAction(back);
  connect(back, &QPushButton::clicked, this, &ResumeRankView::backWanted);
  m_body->setWidgetResizable(true);
  m_body->setFrameShape(QFrame::NoFrame);
  m_body->setFocusPolicy(Qt::NoFocus);
  m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_body->setAccessibleName(tr("Resumes, best first"));
  m_body->viewport()->setAutoFillBackground(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addWidget(m_body, 1);
}

void ResumeRankView::setRanking(const session::ResumeRanking& ranking, std::optional<ResumeId> chosen,
                                const QString& postingTitle) {
  m_ranking = ranking;
  m_chosen = chosen && ranking.find(*chosen) ? *chosen : ranking.resumes.front().resume.id;
  m_head->setTitle(tr("Resumes for %1").arg(report::shownOnOneLine(postingTitle)));
  QStringList about{
      tr("%n resumes, best first, each with what sets it apart from the next", nullptr, int(ranking.resumes.size()))};
  if (ranking.unread > 0) about += tr("%n cannot be analysed", nullptr, ranking.unread);
  m_head->setAbout(about.join(u" · "_s));
  auto* page = new QWidget;
  page->setAutoFillBackground(false);
  auto* rows = new QVBoxLayout(page);
  const int margin = style::type().px(style::space::S24);
  rows->setContentsMargins(margin, style::type().px(style::space::S8), margin, margin);
  rows->setSpacing(0);
  addRows(*page, *rows);
  m_body->setWidget(page);
  m_body->verticalScrollBar()->setValue(0);
}

// The best, and the chosen one wherever it stands.
void ResumeRankView::addRows(QWidget& page, QVBoxLayout& rows) {
  auto* steps = new widgets::Steps(RowsAtOnce, &page);
  const std::vector<session::RankedResume>& resumes = m_ranking->resumes;
  int left = 0;
  for (std::size_t at = 0; at < resumes.size(); ++at) {
    if (at < MostRows || resumes[at].resume.id == m_chosen)
      steps->add([this, &rows, at] { rows.addWidget(rowOf(m_ranking->resumes[at])); });
    else
      ++left;
  }
  steps->add([&rows, left] {
    if (left > 0) {
      rows.addSpacing(style::type().px(style::space::S12));
      rows.addWidget(new widgets::Prose(tr("%n others fit less well.", nullptr, left),
                                        {.step = style::Step::Small, .ink = &style::Tokens::text2}));
    }
    rows.addStretch();
  });
}

widgets::RuledRow* ResumeRankView::rowOf(const session::RankedResume& ranked) {
  const ResumeId id = ranked.resume.id;
  const QString title = report::shownOnOneLine(ranked.resume.title);
  auto* row = new widgets::RuledRow(title, words::reasonLines(rankedFacts(ranked), ranked.reasons));
  auto* score = new widgets::Prose(rankedScore(ranked), {.weight = style::Weight::Strong});
  score->setMostLines(1);
  score->setFixedWidth(style::type().px(ScoreWidth));
  row->setLead(score);
  if (id == m_chosen) {
    auto* chosen = new widgets::Prose(tr("Chosen"), {.step = style::Step::Small, .ink = &style::Tokens::text2});
    chosen->setMostLines(1);
    row->addAtEnd(chosen);
  } else {
    auto* compare = widgets::button(tr("Compare"), style::ButtonKind::Quiet, style::ButtonSize::Small);
    compare->setAccessibleName(tr("Compare %1 with the chosen one").arg(title));
    connect(compare, &QPushButton::clicked, this, [this, id] { Q_EMIT comparisonWanted(*m_chosen, id); });
    row->addAtEnd(compare);
  }
  auto* analyse = widgets::button(tr("Analyze"), style::ButtonKind::Secondary, style::ButtonSize::Small);
  analyse->setAccessibleName(tr("Analyze with %1").arg(title));
  connect(analyse, &QPushButton::clicked, this, [this, id] { Q_EMIT analysisWanted(id); });
  row->addAtEnd(analyse);
  return row;
}

void ResumeRankView::focusFirst() {
  if (QWidget* page = m_body->widget())
    if (auto* first = page->findChild<QPushButton*>()) first->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::analyze

#include "moc_resume_rank_view.cpp"
