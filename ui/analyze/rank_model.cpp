#include "analyze/rank_model.h"

#include "report/shown.h"
#include "style/look.h"
#include "widgets/score.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

bool isRankNumber(RankColumn column) {
  return column == RankColumn::Score || column == RankColumn::Musts || column == RankColumn::Blockers;
}

QString orDash(const QString& words) { return words.isEmpty() ? u"–"_s : report::shownOnOneLine(words); }

}  // namespace

bool RankFilter::passes(const session::RankedPosting& posting) const {
  if (onlyAllMet && posting.musts.met < posting.musts.all) return false;
  if (onlyFree && posting.blockers > 0) return false;
  const QString names = posting.names.title + u'\n' + posting.names.company + u'\n' + posting.names.place;
  const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
  return std::all_of(wanted.begin(), wanted.end(),
                     [&names](const QString& word) { return names.contains(word, Qt::CaseInsensitive); });
}

void RankModel::setPostings(std::vector<session::RankedPosting> postings) {
  m_postings = std::move(postings);
  choose();
}

void RankModel::setFilter(const RankFilter& filter) {
  m_filter = filter;
  choose();
}

void RankModel::choose() {
  beginResetModel();
  m_rows.clear();
  for (std::size_t at = 0; at < m_postings.size(); ++at)
    if (m_filter.passes(m_postings[at])) m_rows.push_back(at);
  endResetModel();
}

const session::RankedPosting* RankModel::at(int row) const {
  return row >= 0 && row < int(m_rows.size()) ? &m_postings[m_rows[std::size_t(row)]] : nullptr;
}

int RankModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RankModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : RankColumnCount; }

QVariant RankModel::data(const QModelIndex& index, int role) const {
  const session::RankedPosting* posting = at(index.row());
  if (!posting) return {};
  const auto column = RankColumn(index.column());
  switch (role) {
    case Qt::DisplayRole: return words(*posting, column);
    case Qt::TextAlignmentRole: return isRankNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
      return column == RankColumn::Posting ? style::type().font(style::Step::Body, style::Weight::Medium) : QVariant();
    case Qt::ForegroundRole:
      if (column == RankColumn::Posting || column == RankColumn::Score) return {};
      return column == RankColumn::Blockers && posting->blockers > 0 ? style::tokens().cau : style::tokens().text2;
    default: return {};
  }
}

QString RankModel::words(const session::RankedPosting& posting, RankColumn column) {
  switch (column) {
    case RankColumn::Posting:
      return posting.names.title.isEmpty() ? tr("Posting without a title") : orDash(posting.names.title);
    case RankColumn::Company: return orDash(posting.names.company);
    case RankColumn::Place: return orDash(posting.names.place);
    case RankColumn::Score:
      return widgets::scoreInColumn(posting.score,
                                    posting.isProvisional ? widgets::Firmness::Provisional : widgets::Firmness::Firm);
    case RankColumn::Musts:
      return posting.musts.all > 0 ? tr("%1 of %2").arg(posting.musts.met).arg(posting.musts.all) : u"–"_s;
    case RankColumn::Blockers: return posting.blockers > 0 ? QString::number(posting.blockers) : u"–"_s;
  }
  return {};
}

QVariant RankModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int((isRankNumber(RankColumn(section)) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (RankColumn(section)) {
    case RankColumn::Posting: return tr("Posting");
    case RankColumn::Company: return tr("Company");
    case RankColumn::Place: return tr("Place");
    case RankColumn::Score: return tr("Score");
    case RankColumn::Musts: return tr("Must-haves met");
    case RankColumn::Blockers: return tr("Blockers");
  }
  return {};
}

}  // namespace candor::analyze

#include "moc_rank_model.cpp"
