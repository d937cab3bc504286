#include "privacy/ledger_table.h"

#include "privacy/ledger_model.h"
#include "style/look.h"
#include "widgets/table_delegate.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::privacy {

namespace {

constexpr std::array<int, LedgerColumnCount> LeastColumns = {160, 280, 130, 120, 70};
constexpr std::array<int, LedgerColumnCount> ColumnShares = {0, 3, 1, 1, 0};  // of what is left over

}  // namespace

LedgerTable::LedgerTable(LedgerModel& model, QWidget* parent) : QTableView(parent) {
  setModel(&model);
  widgets::setUpTable(*this);
  setProperty("frame", u"none"_s);
  setSelectionMode(SingleSelection);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWordWrap(false);
  setAccessibleName(tr("Rows of the ledger"));
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

// Who comes by Tab lands on a row, so that the focus is always seen.
void LedgerTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  if (!currentIndex().isValid() && model()->rowCount() > 0) selectRow(0);
}

void LedgerTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  int left = viewport()->width();
  int shares = 0;
  for (int column = 0; column < LedgerColumnCount; ++column) {
    left -= style::type().px(LeastColumns[std::size_t(column)]);
    shares += ColumnShares[std::size_t(column)];
  }
  for (int column = 0; column < LedgerColumnCount; ++column) {
    const int more = std::max(0, left) * ColumnShares[std::size_t(column)] / shares;
    setColumnWidth(column, style::type().px(LeastColumns[std::size_t(column)]) + more);
  }
}

}  // namespace candor::privacy

#include "moc_ledger_table.cpp"
