#include "history/analysis_model.h"

#include "style/look.h"
#include "widgets/score.h"
#include "words/dates.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::history {

std::optional<SortBy> sortOf(Column column) {
  switch (column) {
    case Column::Posting: return SortBy::PostingTitle;
    case Column::Company: return SortBy::Company;
    case Column::Resume: return SortBy::ResumeTitle;
    case Column::Score: return SortBy::Score;
    case Column::Blockers: return std::nullopt;
    case Column::Date: return SortBy::Created;
  }
  return std::nullopt;
}

void AnalysisModel::begin(Page page) {
  beginResetModel();
  m_total = int(page.total);
  m_wanted.clear();
  m_pages.clear();
  m_pages[0] = std::move(page.rows);
  endResetModel();
}

void AnalysisModel::addPage(int first, Page page) {
  m_wanted.erase(first);
  if (page.rows.empty() || first >= m_total) return;
  const int last = std::min(m_total, first + int(page.rows.size())) - 1;
  m_pages[first] = std::move(page.rows);
  forgetFarFrom(first);
  Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void AnalysisModel::forgetFarFrom(int first) {
  while (std::ssize(m_pages) > MostPages) {
    const int low = m_pages.begin()->first;
    const int high = m_pages.rbegin()->first;
    m_pages.erase(std::abs(first - low) > std::abs(high - first) ? low : high);
  }
}

const ListedAnalysis* AnalysisModel::at(int row) const {
  const auto page = m_pages.find(row / PageRows * PageRows);
  if (row < 0 || row >= m_total || page == m_pages.end()) return nullptr;
  const auto place = std::size_t(row - page->first);
  return place < page->second.size() ? &page->second[place] : nullptr;
}

int AnalysisModel::heldRows() const {
  int rows = 0;
  for (const auto& [first, page] : m_pages) rows += int(page.size());
  return rows;
}

int AnalysisModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_total; }

int AnalysisModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void AnalysisModel::want(int row) const {
  const int first = row / PageRows * PageRows;
  if (m_wanted.insert(first).second) Q_EMIT pageWanted(first);
}

QVariant AnalysisModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto column = Column(index.column());
  if (role == Qt::TextAlignmentRole)
    return column == Column::Score || column == Column::Blockers ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
  if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::FontRole) return {};
  if (role == Qt::FontRole)
    return column == Column::Posting ? style::type().font(style::Step::Body, style::Weight::Medium) : QVariant();
  const ListedAnalysis* analysis = at(index.row());
  if (!analysis) {
    want(index.row());
    return {};
  }
  return role == Qt::DisplayRole ? QVariant(words(*analysis, column)) : ink(*analysis, column);
}

QString AnalysisModel::words(const ListedAnalysis& analysis, Column column) const {
  switch (column) {
    case Column::Posting:
      return analysis.postingTitle.isEmpty() ? tr("Posting without a title") : analysis.postingTitle;
    case Column::Company: return analysis.company.isEmpty() ? u"–"_s : analysis.company;
    case Column::Resume:
      return analysis.versionNumber > 1 ? tr("%1, version %2").arg(analysis.resumeTitle).arg(analysis.versionNumber)
                                        : analysis.resumeTitle;
    case Column::Score:
      return widgets::scoreInColumn(analysis.score,
                                    analysis.isProvisional ? widgets::Firmness::Provisional : widgets::Firmness::Firm);
    case Column::Blockers: return analysis.blockers > 0 ? QString::number(analysis.blockers) : u"–"_s;
    case Column::Date: return words::day(analysis.created);
  }
  return {};
}

QVariant AnalysisModel::ink(const ListedAnalysis& analysis, Column column) const {
  const style::Tokens& t = style::tokens();
  switch (column) {
    case Column::Posting:
    case Column::Score: return {};
    case Column::Blockers: return analysis.blockers > 0 ? t.cau : t.text2;
    case Column::Company:
    case Column::Resume:
    case Column::Date: return t.text2;
  }
  return {};
}

QVariant AnalysisModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return section == int(Column::Score) || section == int(Column::Blockers) ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                                             : int(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (Column(section)) {
    case Column::Posting: return tr("Posting");
    case Column::Company: return tr("Company");
    case Column::Resume: return tr("Resume");
    case Column::Score: return tr("Score");
    case Column::Blockers: return tr("Blockers");
    case Column::Date: return tr("Date");
  }
  return {};
}

}  // namespace candor::history

#include "moc_analysis_model.cpp"
