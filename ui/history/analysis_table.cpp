#include "history/analysis_table.h"

#include "history/analysis_model.h"
#include "style/look.h"
#include "widgets/table_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::history {

namespace {

constexpr std::array<int, ColumnCount> LeastWidths = {150, 90, 100, 94, 78, 112};
constexpr std::array<int, ColumnCount> Shares = {5, 3, 3, 0, 0, 0};  // of what is left over

}  // namespace

AnalysisTable::AnalysisTable(AnalysisModel& model, QWidget* parent) : QTableView(parent) {
  setModel(&model);
  widgets::setUpTable(*this);
  setProperty("frame", u"none"_s);
  setSelectionMode(ExtendedSelection);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWordWrap(false);
  setAccessibleName(tr("Analyses"));
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setSortIndicatorShown(true);
  horizontalHeader()->setSortIndicator(int(Column::Date), Qt::DescendingOrder);
  connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnalysisTable::choiceChanged);
  connect(&model, &AnalysisModel::modelReset, this, &AnalysisTable::choiceChanged);
  // Who was on a row when the table was read anew stays there.
  connect(&model, &AnalysisModel::modelAboutToBeReset, this, [this] {
    m_rowBefore = std::max(0, currentIndex().row());
    m_isCollecting = false;
  });
  connect(&model, &AnalysisModel::modelReset, this, [this] {
    if (hasFocus()) chooseRow(m_rowBefore);
  });
}

std::vector<int> AnalysisTable::chosenRows() const {
  std::vector<int> rows;
  const QModelIndexList chosen = selectionModel()->selectedRows();
  for (const QModelIndex& index : chosen) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  return rows;
}

void AnalysisTable::chooseRow(int row) {
  if (model()->rowCount() > 0) selectRow(std::clamp(row, 0, model()->rowCount() - 1));
}

void AnalysisTable::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
  const int key = event->key();
  if (isPlain && (key == Qt::Key_J || key == Qt::Key_K)) {
    QKeyEvent arrow(QEvent::KeyPress, key == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    return QTableView::keyPressEvent(&arrow);
  }
  if (isPlain && key == Qt::Key_X && currentIndex().isValid()) return collect();
  if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid())
    return Q_EMIT opened(currentIndex().row());
  // Letters and Del are keys of the page; the view would look for rows that begin with them.
  if (key == Qt::Key_Delete || (isPlain && key >= Qt::Key_A && key <= Qt::Key_Z)) return event->ignore();
  QTableView::keyPressEvent(event);
}

// The row one has moved to is selected already: the first X keeps it while one moves on.
void AnalysisTable::collect() {
  const auto act = m_isCollecting ? QItemSelectionModel::Toggle : QItemSelectionModel::Select;
  selectionModel()->select(currentIndex(), act | QItemSelectionModel::Rows);
  m_isCollecting = selectionModel()->hasSelection();
}

QItemSelectionModel::SelectionFlags AnalysisTable::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const {
  const auto* key = event && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(event) : nullptr;
  const bool isMove = key && (key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) == 0;
  if (m_isCollecting && isMove) return QItemSelectionModel::NoUpdate;
  return QTableView::selectionCommand(index, event);
}

void AnalysisTable::mousePressEvent(QMouseEvent* event) {
  m_isCollecting = false;
  QTableView::mousePressEvent(event);
}

// Who comes by Tab lands on a row, so that the focus is always seen.
void AnalysisTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  if (!currentIndex().isValid()) chooseRow(0);
}

void AnalysisTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void AnalysisTable::fitColumns() {
  const style::Type& type = style::type();
  int left = viewport()->width();
  int shares = 0;
  for (int column = 0; column < ColumnCount; ++column) {
    left -= type.px(LeastWidths[std::size_t(column)]);
    shares += Shares[std::size_t(column)];
  }
  for (int column = 0; column < ColumnCount; ++column) {
    const int more = std::max(0, left) * Shares[std::size_t(column)] / shares;
    setColumnWidth(column, type.px(LeastWidths[std::size_t(column)]) + more);
  }
}

}  // namespace candor::history

#include "moc_analysis_table.cpp"
