#include "comparison/comparison_table.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/prose.h"
#include "widgets/section_title.h"
#include "widgets/steps.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <array>

namespace candor::comparison {

namespace {

enum TableColumn { LabelColumn, BeforeColumn, AfterColumn, TableColumnCount };
constexpr int RowsAtOnce = 4;
constexpr std::array<int, TableColumnCount> Shares = {34, 33, 33};

}  // namespace

ComparisonTable::ComparisonTable(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_steps(new widgets::Steps(RowsAtOnce, this)) {
  connect(m_steps, &widgets::Steps::done, this, &ComparisonTable::filled);
  m_grid->setContentsMargins({});
  m_grid->setHorizontalSpacing(style::type().px(style::space::S24));
  m_grid->setVerticalSpacing(0);
  for (int column = 0; column < TableColumnCount; ++column)
    m_grid->setColumnStretch(column, Shares[std::size_t(column)]);
}

void ComparisonTable::addHeads(QWidget* before, QWidget* after) {
  m_grid->addWidget(before, m_rows, BeforeColumn, Qt::AlignTop);
  m_grid->addWidget(after, m_rows++, AfterColumn, Qt::AlignTop);
}

void ComparisonTable::addSection(const QString& title, const QString& note) {
  m_steps->add([this, title, note] { placeSection(title, note); });
}

void ComparisonTable::addRow(const QString& label, const Cell& before, const Cell& after) {
  m_steps->add([this, label, before, after] { placeRow(label, before, after); });
}

void ComparisonTable::placeSection(const QString& title, const QString& note) {
  m_grid->setRowMinimumHeight(m_rows++, style::type().px(style::space::S16));
  m_grid->addWidget(new widgets::SectionTitle(title, note), m_rows++, LabelColumn, 1, TableColumnCount);
}

void ComparisonTable::placeRow(const QString& label, const Cell& before, const Cell& after) {
  const int edge = style::type().px(style::space::S8);
  auto* name = new widgets::Prose(label, {.weight = style::Weight::Medium});
  m_grid->setRowMinimumHeight(m_rows++, edge);
  m_grid->addWidget(name, m_rows, LabelColumn, Qt::AlignTop);
  addCell(before, BeforeColumn);
  m_ruled.push_back(addCell(after, AfterColumn));
  m_grid->setRowMinimumHeight(++m_rows, edge);
  ++m_rows;
}

QLayout* ComparisonTable::addCell(const Cell& cell, int column) {
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(new widgets::Prose(cell.word, {.weight = style::Weight::Strong, .ink = cell.ink}));
  if (!cell.below.isEmpty())
    words->addWidget(new widgets::Prose(cell.below, {.step = style::Step::Small, .ink = &style::Tokens::text2}));
  words->addStretch();
  m_grid->addLayout(words, m_rows, column);
  return words;
}

// The lines are where the rows have come to lie.
bool ComparisonTable::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) update();
  return QWidget::event(event);
}

void ComparisonTable::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int edge = style::type().px(style::space::S8);
  for (const QLayout* cell : m_ruled)
    painter.fillRect(QRect(0, cell->geometry().bottom() + edge, width(), 1), style::tokens().line);
}

}  // namespace candor::comparison

#include "moc_comparison_table.cpp"
