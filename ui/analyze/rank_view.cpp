#include "analyze/rank_view.h"

#include "report/shown.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/page_head.h"
#include "widgets/search_field.h"
#include "widgets/table_delegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

constexpr std::array<int, RankColumnCount> LeastRankWidths = {170, 100, 90, 104, 120, 84};
constexpr std::array<int, RankColumnCount> RankShares = {5, 3, 2, 0, 0, 0};  // of what is left over

}  // namespace

RankView::RankView(QWidget* parent)
    : QWidget(parent),
      m_model(new RankModel(this)),
      m_head(new widgets::PageHead({}, {}, this)),
      m_words(new widgets::SearchField(tr("Posting, company or place"), this)),
      m_onlyAllMet(new QCheckBox(tr("All must-haves met"), this)),
      m_onlyFree(new QCheckBox(tr("No blockers"), this)),
      m_body(new QStackedWidget(this)),
      m_table(new QTableView(this)) {
  auto* back = widgets::button(tr("New analysis"));
  m_head->addAction(back);
  connect(back, &QPushButton::clicked, this, &RankView::backWanted);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addWidget(makeFilter());
  makeTable();
  column->addWidget(m_body, 1);
  connect(m_words, &QLineEdit::textChanged, this, &RankView::filter);
  connect(m_onlyAllMet, &QCheckBox::toggled, this, &RankView::filter);
  connect(m_onlyFree, &QCheckBox::toggled, this, &RankView::filter);
}

QWidget* RankView::makeFilter() {
  const style::Type& type = style::type();
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(type.px(style::space::S24), type.px(style::space::S8), type.px(style::space::S24),
                          type.px(style::space::S8));
  row->setSpacing(type.px(style::space::S16));
  m_words->setAccessibleName(tr("Search the ranking"));
  m_words->setMinimumWidth(type.px(180));
  m_words->setMaximumWidth(type.px(320));
  row->addWidget(m_words, 1);
  row->addWidget(m_onlyAllMet);
  row->addWidget(m_onlyFree);
  row->addStretch();
  return bar;
}

void RankView::makeTable() {
  const style::Type& type = style::type();
  m_table->setObjectName(u"ranking"_s);
  m_table->setModel(m_model);
  widgets::setUpTable(*m_table);
  m_table->setProperty("frame", u"none"_s);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setWordWrap(false);
  m_table->setAccessibleName(tr("Postings, best first"));
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->installEventFilter(this);
  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
  auto* rows = new QWidget(this);
  auto* margins = new QHBoxLayout(rows);
  margins->setContentsMargins(type.px(14), 0, type.px(14), 0);
  margins->addWidget(m_table);
  m_body->addWidget(rows);
  m_body->addWidget(new widgets::EmptyState(style::Icon::Search, tr("No posting fits these filters"),
                                            tr("Take one away, or search for other words."), this));
  m_body->addWidget(
      new widgets::EmptyState(style::Icon::Analyze, tr("There is no posting to rank yet"),
                              tr("Each posting you analyze is kept in the vault. All of them are ranked here."), this));
}

void RankView::setRanking(ResumeId resume, const QString& resumeTitle, session::Ranking ranking) {
  m_resume = resume;
  m_unread = ranking.unread;
  m_head->setTitle(tr("Postings for %1").arg(report::shownOnOneLine(resumeTitle)));
  m_model->setPostings(std::move(ranking.postings));
  filter();
}

void RankView::filter() {
  const RankFilter wanted{
      .words = m_words->text(), .onlyAllMet = m_onlyAllMet->isChecked(), .onlyFree = m_onlyFree->isChecked()};
  m_model->setFilter(wanted);
  m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : m_model->total() > 0 ? 1 : 2);
  if (m_model->rowCount() > 0) m_table->selectRow(0);
  showCount();
}

void RankView::showCount() {
  QStringList facts{tr("%n postings, best first", nullptr, m_model->rowCount())};
  if (m_model->rowCount() < m_model->total())
    facts = {tr("%1 of %2 postings").arg(m_model->rowCount()).arg(m_model->total())};
  if (m_unread > 0) facts += tr("%n say too little to be scored", nullptr, m_unread);
  facts += tr("Enter opens the analysis");
  m_head->setAbout(facts.join(u" · "_s));
}

void RankView::open(int row) {
  if (const session::RankedPosting* posting = m_model->at(row); posting && m_resume)
    Q_EMIT openWanted(*m_resume, posting->id);
}

void RankView::focusTable() {
  m_table->setFocus(Qt::OtherFocusReason);
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
}

bool RankView::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
  open(m_table->currentIndex().row());
  return true;
}

void RankView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

void RankView::fitColumns() {
  const style::Type& type = style::type();
  int left = width() - 2 * type.px(14);
  int shares = 0;
  for (std::size_t column = 0; column < LeastRankWidths.size(); ++column) {
    left -= type.px(LeastRankWidths[column]);
    shares += RankShares[column];
  }
  for (std::size_t column = 0; column < LeastRankWidths.size(); ++column)
    m_table->setColumnWidth(int(column),
                            type.px(LeastRankWidths[column]) + std::max(0, left) * RankShares[column] / shares);
}

}  // namespace candor::analyze

#include "moc_rank_view.cpp"
