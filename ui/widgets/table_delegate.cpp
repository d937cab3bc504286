#include "widgets/table_delegate.h"

#include "style/focus_ring.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/row_paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace candor::widgets {

namespace {

constexpr int CellPadding = 10;
constexpr int AccentBar = 2;

Qt::Alignment sideOf(const QModelIndex& index) {
  const auto asked = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
  const Qt::Alignment side = asked & Qt::AlignHorizontal_Mask;
  return side ? side : Qt::AlignLeft;
}

}  // namespace

TableDelegate::TableDelegate(QTableView& table) : QStyledItemDelegate(&table), m_table(table) {
  table.viewport()->setMouseTracking(true);
  table.viewport()->installEventFilter(this);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const style::Tokens& t = style::tokens();
  QStyleOptionViewItem cell = option;
  cell.state.setFlag(QStyle::State_MouseOver, index.row() == m_hovered);
  const bool isSelected = cell.state & QStyle::State_Selected;
  const bool isFirst = m_table.horizontalHeader()->visualIndex(index.column()) == 0;
  painter->save();
  painter->fillRect(cell.rect, isSelected ? t.selected : index.row() == m_hovered ? t.hover : t.sheet);
  paintRowRule(*painter, cell.rect, isSelected && t.theme == style::Theme::HighContrast ? t.accent : t.line);
  if (isSelected && isFirst)
    painter->fillRect(placed(cell, {cell.rect.x(), cell.rect.y(), AccentBar, cell.rect.height()}), t.accent);
  const int padding = style::type().px(CellPadding);
  const QVariant ink = index.data(Qt::ForegroundRole);
  const QVariant font = index.data(Qt::FontRole);
  paintPart(*painter, cell, cell.rect.adjusted(padding, 0, -padding, 0),
            {displayText(index.data(), cell.locale),
             font.isValid() ? font.value<QFont>() : style::type().font(style::Step::Body),
             ink.isValid() ? ink.value<QColor>() : t.text, sideOf(index)});
  paintRowFocus(*painter, cell, index);
  painter->restore();
}

// The ring lies around the whole row: each cell paints its part of it.
void TableDelegate::paintRowFocus(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const {
  if (!m_table.hasFocus() || index.row() != m_table.currentIndex().row()) return;
  QStyleOptionViewItem row = cell;
  row.state |= QStyle::State_HasFocus;
  row.rect.setLeft(0);
  row.rect.setRight(m_table.viewport()->width() - 1);
  painter.setClipRect(cell.rect);
  paintInnerFocus(painter, row);
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseMove)
    hoverRow(m_table.indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()).row());
  if (event->type() == QEvent::Leave) hoverRow(-1);
  return QStyledItemDelegate::eventFilter(watched, event);
}

void TableDelegate::hoverRow(int row) {
  if (row == m_hovered) return;
  m_hovered = row;
  m_table.viewport()->update();
}

void setUpTable(QTableView& table) {
  table.setItemDelegate(new TableDelegate(table));
  table.setShowGrid(false);
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setTabKeyNavigation(false);
  table.verticalHeader()->hide();
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table.verticalHeader()->setDefaultSectionSize(style::type().px(style::space::TableRow));
  table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  table.horizontalHeader()->setHighlightSections(false);
  style::setDrawsFocusInside(table);
}

}  // namespace candor::widgets

#include "moc_table_delegate.cpp"
