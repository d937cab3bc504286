#include "widgets/ruled_list.h"

#include "style/focus_ring.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace candor::widgets {

RuledList::RuledList(QWidget* parent) : QListView(parent) {
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTextElideMode(Qt::ElideRight);
  viewport()->setAutoFillBackground(false);  // the page shows through
  style::setDrawsFocusInside(*this);
}

// Headings and sums are passed over; where there is no other row behind them the cursor stays.
QModelIndex RuledList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  const bool goesUp = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveEnd;
  QModelIndex to = QListView::moveCursor(action, modifiers);
  while (to.isValid() && !(to.flags() & Qt::ItemIsSelectable)) to = to.siblingAtRow(to.row() + (goesUp ? -1 : 1));
  return to.isValid() ? to : currentIndex();
}

void RuledList::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = event->modifiers() == Qt::NoModifier;
  if (isPlain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
    QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    QListView::keyPressEvent(&arrow);
    return;
  }
  QListView::keyPressEvent(event);
}

// Who comes by Tab lands on a row, so that the focus is always seen.
void RuledList::focusInEvent(QFocusEvent* event) {
  QListView::focusInEvent(event);
  const bool isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  if (isByKeyboard && !currentIndex().isValid() && model()) {
    for (int row = 0; row < model()->rowCount(); ++row) {
      const QModelIndex index = model()->index(row, 0);
      if (index.flags() & Qt::ItemIsSelectable) return setCurrentIndex(index);
    }
  }
}

void RuledList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  scheduleDelayedItemsLayout();  // the current row may be higher than the others
  Q_EMIT currentMoved(current);
}

void RuledList::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) scheduleDelayedItemsLayout();
}

void RuledList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

}  // namespace candor::widgets

#include "moc_ruled_list.cpp"
