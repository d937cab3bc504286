// LedgerTable: the view of the ledger's rows; its columns share the width there is.
#pragma once

#include <QTableView>

namespace candor::privacy {

class LedgerModel;

class LedgerTable : public QTableView {
  Q_OBJECT

 public:
  explicit LedgerTable(LedgerModel& model, QWidget* parent = nullptr);

 protected:
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace candor::privacy
