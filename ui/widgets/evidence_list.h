// EvidenceList: the requirements of an analysis, with a title, a filter that counts, and rows that share their
// selection with the document. It shows any model that answers the roles of EvidenceRole.
#pragma once

#include "widgets/filter_bar.h"
#include "widgets/ruled_list.h"

#include <QSortFilterProxyModel>
#include <QWidget>

namespace candor::widgets {

class EvidenceSelection;
class Prose;

// Leaves out the rows of other states, and headings that would stand alone.
class EvidenceFilterModel : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void setFilter(EvidenceFilter filter);
  [[nodiscard]] EvidenceCounts counts() const;

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  EvidenceFilter m_filter;
};

class EvidenceList : public QWidget {
  Q_OBJECT

 public:
  explicit EvidenceList(EvidenceSelection& selection, QWidget* parent = nullptr);

  void setModel(QAbstractItemModel& model);  // must outlive the list
  [[nodiscard]] EvidenceFilter filter() const { return m_bar->filter(); }
  void setFilter(EvidenceFilter filter) { m_bar->setFilter(filter); }
  [[nodiscard]] RuledList& rows() { return *m_rows; }

 Q_SIGNALS:
  void activated(int number);  // Enter or a double click

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] int numberAt(const QModelIndex& index) const;
  void showSelected();
  void count();

  EvidenceSelection& m_selection;
  EvidenceFilterModel* m_shown;
  Prose* m_title;
  FilterBar* m_bar;
  RuledList* m_rows;
};

}  // namespace candor::widgets
