#include "history/history_page.h"

#include "comparison/comparison_view.h"
#include "documents/documents.h"
#include "history/analysis_feed.h"
#include "history/analysis_model.h"
#include "history/analysis_table.h"
#include "history/filter_row.h"
#include "session/session.h"
#include "style/focus_ring.h"
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

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace candor::history {

using documents::Where;

HistoryPage::HistoryPage(const workplace::Workplace& workplace, QWidget* parent)
    : workplace::Page(parent),
      m_workplace(workplace),
      m_model(new AnalysisModel(this)),
      m_feed(new AnalysisFeed(workplace.session.history(), *m_model, this)),
      m_head(new widgets::PageHead(tr("History"), {}, this)),
      m_trouble(new widgets::MessageStrip(widgets::Tone::Fault, {}, this)),
      m_filter(new FilterRow(workplace.clock, this)),
      m_body(new QStackedWidget(this)) {
  buildHead();
  buildBody();
  connect(m_feed, &AnalysisFeed::begun, this, &HistoryPage::showRows);
  connect(m_feed, &AnalysisFeed::failed, this, &HistoryPage::showFault);
  connect(m_filter, &FilterRow::typed, this, [this] { m_feed->selectSoon(selection()); });
  connect(m_filter, &FilterRow::changed, this, [this] { m_feed->select(selection()); });
  connect(m_table, &AnalysisTable::opened, this, &HistoryPage::open);
  connect(m_table, &AnalysisTable::choiceChanged, this, &HistoryPage::showHead);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &HistoryPage::sortBy);
  enter(State::Opening);
  readResumes();
  m_feed->select(selection());
}

void HistoryPage::buildHead() {
  using style::ButtonKind;
  using style::Icon;
  m_back = widgets::button(tr("Back to the table"));
  m_whichBin = widgets::button(Icon::Delete, tr("Show bin"), ButtonKind::Quiet);
  m_delete = widgets::button(tr("Delete"), ButtonKind::Danger);
  m_restore = widgets::button(Icon::Undo, tr("Restore"));
  auto* erase = new widgets::ConfirmButton(tr("Erase now"), tr("Erase for good"), m_head);
  m_erase = erase;
  m_compare = widgets::button(tr("Compare"));
  m_analyze = widgets::button(Icon::Plus, tr("Analyze a posting"), ButtonKind::Primary);
  const std::initializer_list<QWidget*> actions = {m_whichBin, m_delete, m_erase,  m_restore,
                                                   m_compare,  m_back,   m_analyze};
  for (QWidget* action : actions) m_head->addAction(action);
  connect(m_back, &QPushButton::clicked, this, &HistoryPage::leaveComparison);
  connect(m_whichBin, &QPushButton::clicked, this,
          [this] { setWhere(m_where == Where::InUse ? Where::InBin : Where::InUse); });
  connect(m_delete, &QPushButton::clicked, this, &HistoryPage::bin);
  connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restoreChosen);
  connect(erase, &widgets::ConfirmButton::confirmed, this, &HistoryPage::erase);
  connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compareChosen);
  connect(m_analyze, &QPushButton::clicked, this, &HistoryPage::analyzeWanted);
}

// The stack is in the order of State; the page of a fault is made anew each time.
void HistoryPage::buildBody() {
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
  column->addWidget(m_filter);
  column->addWidget(m_body, 1);
  m_body->addWidget(new widgets::OpeningState(tr("Reading the history…"), this));
  m_body->addWidget(emptyState());
  m_body->addWidget(nothingFound());
  m_body->addWidget(tableWithFoot());
  m_comparison = new comparison::ComparisonView(this);
  style::setDrawsFocusInside(*m_comparison);
  m_body->addWidget(m_comparison);
}

QWidget* HistoryPage::emptyState() {
  auto* empty = new widgets::EmptyState(
      style::Icon::Clock, tr("No analysis yet"),
      tr("Each time you analyze a resume against a posting, the result is kept here with its proof."), this);
  auto* analyze = empty->setAction(style::Icon::Plus, tr("Analyze a posting"));
  connect(analyze, &QPushButton::clicked, this, &HistoryPage::analyzeWanted);
  return empty;
}

QWidget* HistoryPage::nothingFound() {
  auto* nothing = new widgets::EmptyState(style::Icon::Search, tr("No analysis fits these filters"),
                                          tr("Take one away, or search for other words."), this);
  auto* clear = nothing->setAction(style::Icon::Close, tr("Clear filters"));
  connect(clear, &QPushButton::clicked, this, &HistoryPage::clearFilters);
  return nothing;
}

QWidget* HistoryPage::tableWithFoot() {
  const style::Type& type = style::type();
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(0);
  m_table = new AnalysisTable(*m_model, page);
  auto* rows = new QHBoxLayout;  // the words of the first column stand under the title
  rows->setContentsMargins(type.px(14), 0, type.px(14), 0);
  rows->addWidget(m_table);
  column->addLayout(rows, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(type.px(style::space::S24), type.px(style::space::S8), type.px(style::space::S24),
                           type.px(style::space::S8));
  const widgets::ProseStyle small{.step = style::Step::Small, .ink = &style::Tokens::text2};
  m_count = new widgets::Prose({}, small, page);
  m_keys = new widgets::Prose({}, small, page);
  m_count->setMostLines(1);
  m_keys->setMostLines(1);
  foot->addWidget(m_count, 1);
  foot->addWidget(m_keys);
  column->addLayout(foot);
  return page;
}

Selection HistoryPage::selection() const {
  return {.filter = m_filter->filter(m_where), .sortBy = m_sortBy, .direction = m_direction};
}

void HistoryPage::enter(State state) {
  m_state = state;
  if (state != State::Fault) m_body->setCurrentIndex(int(state));
  while (m_body->count() > int(State::Fault) + (state == State::Fault ? 1 : 0)) {
    QWidget* former = m_body->widget(int(State::Fault));
    m_body->removeWidget(former);
    former->deleteLater();
  }
  m_filter->setVisible(state == State::Full || state == State::NothingFound);
  showHead();
  if (m_isFocusAwaited && state != State::Opening) focusFirst();
}

void HistoryPage::showHead() {
  const bool isComparing = m_state == State::Comparing;
  const bool isTable = m_state == State::Full;
  const bool isBin = m_where == Where::InBin;
  const auto count = isTable ? int(m_table->selectionModel()->selectedRows().size()) : 0;
  m_back->setVisible(isComparing);
  m_whichBin->setVisible(!isComparing);
  m_whichBin->setText(isBin ? tr("Back to history") : tr("Show bin"));
  m_whichBin->setIcon(style::icon(isBin ? style::Icon::Undo : style::Icon::Delete, style::Tint::Accent));
  m_delete->setVisible(isTable && !isBin && count > 0);
  m_restore->setVisible(isTable && isBin && count > 0);
  m_erase->setVisible(isTable && isBin && count > 0);
  m_compare->setVisible(isTable && !isBin);
  m_compare->setEnabled(count == 2);
  m_compare->setToolTip(count == 2 ? QString() : tr("Select two analyses to compare them"));
  m_analyze->setVisible(!isComparing && !isBin && m_state != State::Empty);
  m_head->setTitle(isComparing ? tr("Two analyses") : isBin ? tr("Bin of the history") : tr("History"));
  const auto total = int(m_feed->total());
  if (isComparing)
    m_head->setAbout(tr("What changed from the earlier one to the later"));
  else if (m_state == State::Opening || m_state == State::Fault)
    m_head->setAbout({});
  else
    m_head->setAbout(count > 0 ? tr("%n analyses", nullptr, total) + u" · "_s + tr("%n selected", nullptr, count)
                               : tr("%n analyses", nullptr, total));
}

void HistoryPage::showRows() {
  if (m_state == State::Comparing) return;
  const auto total = m_feed->total();
  if (total == 0) {
    if (m_filter->isNarrowing()) return enter(State::NothingFound);
    if (m_where == Where::InBin) return setWhere(Where::InUse);
    return enter(State::Empty);
  }
  enter(State::Full);
  if (!m_filter->isNarrowing()) m_whole = total;
  m_count->setText(m_filter->isNarrowing() ? tr("%1 of %2").arg(total).arg(std::max(total, m_whole))
                                           : tr("%n analyses", nullptr, int(total)));
  m_keys->setText(m_where == Where::InBin ? tr("J and K move, X selects, Enter opens")
                                          : tr("J and K move, X selects, Enter opens, Del deletes"));
  if (m_rowToChoose >= 0) m_table->chooseRow(m_rowToChoose);
  m_rowToChoose = -1;
}

void HistoryPage::showFault(const Error& error) {
  const words::Description told = words::describe(error);
  auto* fault = new widgets::FaultState(tr("The history cannot be shown"), told.whatHappened, m_body);
  auto* again = fault->addWay(tr("Try again"), told.whatToDo, tr("Try again"));
  fault->setWhatDidNotHappen(tr("Nothing was changed."));
  fault->setDetail(error.detail);
  connect(again, &QPushButton::clicked, m_feed, &AnalysisFeed::reload);
  m_body->setCurrentIndex(m_body->addWidget(fault));
  enter(State::Fault);
}

void HistoryPage::tellFault(const Error& error) {
  m_trouble->setSentence(words::sentence(error));
  m_trouble->show();
}

void HistoryPage::focusFirst() {
  m_isFocusAwaited = m_state == State::Opening;
  if (m_state == State::Full) return m_table->setFocus(Qt::OtherFocusReason);
  if (auto* action = m_body->currentWidget()->findChild<QPushButton*>()) action->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_state == State::Comparing) return leaveComparison();
  Page::keyPressEvent(event);
}

void HistoryPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (m_state == State::Opening) return;
  readResumes();
  m_feed->reload();
}

std::vector<workplace::Command> HistoryPage::commands() {
  const bool isBin = m_where == Where::InBin;
  std::vector<workplace::Command> commands = {
      {.title = tr("Search the history"), .keys = QKeySequence::Find, .run = [this] { m_filter->focusWords(); }},
      {.title = isBin ? tr("Back to history") : tr("Show the bin of the history"),
       .run = [this, isBin] { setWhere(isBin ? Where::InUse : Where::InBin); }}};
  if (m_filter->isNarrowing()) commands.push_back({.title = tr("Clear filters"), .run = [this] { clearFilters(); }});
  if (m_state == State::Comparing)
    return {{.title = tr("Back to the table"), .keys = Qt::Key_Escape, .run = [this] { leaveComparison(); }}};
  const std::size_t count = m_state == State::Full ? m_table->chosenRows().size() : 0;
  if (count > 0 && isBin)
    commands.push_back({.title = tr("Restore what is selected"), .run = [this] { restoreChosen(); }});
  if (count > 0 && !isBin)
    commands.push_back(
        {.title = tr("Delete what is selected"), .keys = QKeySequence::Delete, .run = [this] { bin(); }});
  if (count == 2 && !isBin)
    commands.push_back(
        {.title = tr("Compare the two selected"), .keys = Qt::Key_C, .run = [this] { compareChosen(); }});
  return commands;
}

}  // namespace candor::history

#include "moc_history_page.cpp"
