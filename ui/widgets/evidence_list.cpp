#include "widgets/evidence_list.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/evidence_delegate.h"
#include "widgets/evidence_selection.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr int NarrowBelow = 480;

}  // namespace

void EvidenceFilterModel::setFilter(EvidenceFilter filter) {
  m_filter = filter;
  invalidateFilter();
}

EvidenceCounts EvidenceFilterModel::counts() const {
  EvidenceCounts counts;
  for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
    const QModelIndex index = sourceModel()->index(row, 0);
    if (!index.data(HeadingRole).toString().isEmpty()) continue;
    switch (EvidenceStatus(index.data(StatusRole).toInt())) {
      case EvidenceStatus::Met: ++counts.met; break;
      case EvidenceStatus::Partly: ++counts.partly; break;
      case EvidenceStatus::Missing: ++counts.missing; break;
    }
  }
  return counts;
}

bool EvidenceFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (!m_filter) return true;
  const auto at = [&](int place) { return sourceModel()->index(place, 0, parent); };
  const auto isHeading = [&](int place) { return !at(place).data(HeadingRole).toString().isEmpty(); };
  if (!isHeading(row)) return at(row).data(StatusRole).toInt() == int(*m_filter);
  for (int below = row + 1; below < sourceModel()->rowCount(parent) && !isHeading(below); ++below) {
    if (filterAcceptsRow(below, parent)) return true;
  }
  return false;
}

EvidenceList::EvidenceList(EvidenceSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_shown(new EvidenceFilterModel(this)),
      m_title(new Prose(tr("Requirements"), {.step = style::Step::Panel, .weight = style::Weight::Strong}, this)),
      m_bar(new FilterBar(this)),
      m_rows(new RuledList(this)) {
  const auto px = [](int pixels) { return style::type().px(pixels); };
  m_rows->setObjectName(u"requirements"_s);
  m_rows->setAccessibleName(tr("Requirements"));
  m_rows->setItemDelegate(new EvidenceDelegate(m_rows));
  m_rows->setModel(m_shown);

  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(20), px(10), px(24), px(8));
  m_title->setMostLines(1);
  m_title->setMinimumWidth(1);  // it gives way to the filter
  head->addWidget(m_title, 1);
  head->addStretch();
  head->addWidget(m_bar);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_rows, 1);

  connect(m_bar, &FilterBar::filterChanged, this, [this] {
    {
      const QSignalBlocker blocker(m_rows);  // the view moves to a neighbour when the current row goes; we do not
      m_shown->setFilter(m_bar->filter());
    }
    showSelected();
  });
  connect(m_rows, &RuledList::currentMoved, this, [this](const QModelIndex& index) {
    if (const int number = numberAt(index)) m_selection.select(number);
  });
  connect(m_rows, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT activated(numberAt(index)); });
  connect(&m_selection, &EvidenceSelection::changed, this, &EvidenceList::showSelected);
}

void EvidenceList::setModel(QAbstractItemModel& model) {
  if (m_shown->sourceModel()) m_shown->sourceModel()->disconnect(this);
  m_shown->setSourceModel(&model);
  connect(&model, &QAbstractItemModel::modelReset, this, &EvidenceList::count);
  connect(&model, &QAbstractItemModel::dataChanged, this, &EvidenceList::count);
  connect(&model, &QAbstractItemModel::rowsInserted, this, &EvidenceList::count);
  connect(&model, &QAbstractItemModel::rowsRemoved, this, &EvidenceList::count);
  count();
}

void EvidenceList::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_bar->setWords(width() < style::type().px(NarrowBelow) ? FilterWords::Short : FilterWords::Whole);
  const int margins = style::type().px(20 + 24);
  m_title->setVisible(width() - margins - m_bar->sizeHint().width() >= m_title->sizeHint().width());
}

int EvidenceList::numberAt(const QModelIndex& index) const {
  const bool isRequirement = index.isValid() && index.data(HeadingRole).toString().isEmpty();
  return isRequirement ? index.data(NumberRole).toInt() : 0;
}

void EvidenceList::showSelected() {
  const int number = m_selection.number();
  if (numberAt(m_rows->currentIndex()) == number) return;
  for (int row = 0; row < m_shown->rowCount(); ++row) {
    const QModelIndex index = m_shown->index(row, 0);
    if (number == 0 || numberAt(index) != number) continue;
    m_rows->setCurrentIndex(index);
    m_rows->scrollTo(index);
    return;
  }
  m_rows->setCurrentIndex({});
  m_rows->clearSelection();
}

void EvidenceList::count() {
  m_bar->setCounts(m_shown->counts());
  showSelected();
}

}  // namespace candor::widgets

#include "moc_evidence_list.cpp"
