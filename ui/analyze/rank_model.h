// RankModel: the rows of a ranking that pass the filter, best first.
#pragma once

#include "session/ranking.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace candor::analyze {

enum class RankColumn { Posting, Company, Place, Score, Musts, Blockers };
inline constexpr int RankColumnCount = 6;

struct RankFilter {
  QString words;            // all of them in title, company or place, in any order
  bool onlyAllMet = false;  // every must-have is met
  bool onlyFree = false;    // of blockers

  [[nodiscard]] bool passes(const session::RankedPosting& posting) const;
  [[nodiscard]] bool isNarrowing() const { return onlyAllMet || onlyFree || !words.trimmed().isEmpty(); }
};

class RankModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setPostings(std::vector<session::RankedPosting> postings);
  void setFilter(const RankFilter& filter);
  [[nodiscard]] const session::RankedPosting* at(int row) const;
  [[nodiscard]] int total() const { return int(m_postings.size()); }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void choose();
  [[nodiscard]] static QString words(const session::RankedPosting& posting, RankColumn column);

  std::vector<session::RankedPosting> m_postings;
  std::vector<std::size_t> m_rows;  // of m_postings
  RankFilter m_filter;
};

}  // namespace candor::analyze
