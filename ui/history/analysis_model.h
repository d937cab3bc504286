// AnalysisModel: the table of kept analyses. It knows how many there are and holds only the stretches of rows that were
// looked at; a row that is missing is asked for and stays blank until it comes.
#pragma once

#include "history/selection.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace candor::history {

enum class Column { Posting, Company, Resume, Score, Blockers, Date };
inline constexpr int ColumnCount = 6;

[[nodiscard]] std::optional<SortBy> sortOf(Column column);  // nothing: the table cannot be sorted by it

class AnalysisModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  static constexpr int PageRows = 100;
  static constexpr int MostPages = 10;  // held at once; the one farthest from the last asked for goes first

  using QAbstractTableModel::QAbstractTableModel;

  // Another selection, or the same one again: `page` is its beginning.
  void begin(Page page);
  void addPage(int first, Page page);  // `first` as it was asked for

  [[nodiscard]] const ListedAnalysis* at(int row) const;  // nothing while it is missing
  [[nodiscard]] int heldRows() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void pageWanted(int first) const;  // once for each page that is missing

 private:
  [[nodiscard]] QString words(const ListedAnalysis& analysis, Column column) const;
  [[nodiscard]] QVariant ink(const ListedAnalysis& analysis, Column column) const;
  void want(int row) const;
  void forgetFarFrom(int first);

  int m_total = 0;
  std::map<int, std::vector<ListedAnalysis>> m_pages;  // by the row they begin with
  mutable std::set<int> m_wanted;
};

}  // namespace candor::history
