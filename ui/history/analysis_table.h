// AnalysisTable: the view of the kept analyses. J and K move, X selects, Enter opens; a click on a header sorts.
#pragma once

#include <QTableView>

namespace candor::history {

class AnalysisModel;

class AnalysisTable : public QTableView {
  Q_OBJECT

 public:
  explicit AnalysisTable(AnalysisModel& model, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<int> chosenRows() const;  // ascending
  void chooseRow(int row);                            // the nearest there is

 Q_SIGNALS:
  void opened(int row);
  void choiceChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

 private:
  void fitColumns();
  void collect();

  bool m_isCollecting = false;  // rows are selected one by one with X; moving leaves them as they are
  int m_rowBefore = 0;          // the table was read anew
};

}  // namespace candor::history
