// TableDelegate: the cells of a table: a rule below each row, hover and selection over the whole row with a bar of the
// accent before it, numbers at the end of their column.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace candor::widgets {

class TableDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit TableDelegate(QTableView& table);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void hoverRow(int row);
  void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;

  QTableView& m_table;
  int m_hovered = -1;
};

// Gives a table its look: the delegate, the heights, whole rows, no grid, header at the side of its cells.
void setUpTable(QTableView& table);

}  // namespace candor::widgets
