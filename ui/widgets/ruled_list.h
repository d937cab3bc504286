// RuledList: the list all lists of Candor are: no frame, rows painted by a delegate, one stop of the Tab key, J and K
// as well as the arrows, the focus drawn inside the row.
#pragma once

#include <QListView>

namespace candor::widgets {

class RuledList : public QListView {
  Q_OBJECT

 public:
  explicit RuledList(QWidget* parent = nullptr);

 Q_SIGNALS:
  void currentMoved(const QModelIndex& index);

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace candor::widgets
