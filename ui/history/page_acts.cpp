// What the page does with the rows that are chosen.
#include "comparison/comparison_view.h"
#include "documents/documents.h"
#include "history/analysis_feed.h"
#include "history/analysis_model.h"
#include "history/analysis_table.h"
#include "history/filter_row.h"
#include "history/history.h"
#include "history/history_page.h"
#include "session/session.h"
#include "words/dates.h"
#include "workplace/notices.h"

#include <QHeaderView>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::history {

namespace {

using comparison::Side;
using Ids = std::vector<AnalysisId>;

// Of rows that have not come yet.
Result<Ids> idsOf(const Worker& worker, History& history, const Selection& selection, const std::vector<int>& rows) {
  const auto page = history.list(worker, selection);
  if (!page) return page.error();
  Ids ids;
  for (const int row : rows) {
    if (std::size_t(row) < page->rows.size()) ids.push_back(page->rows[std::size_t(row)].id);
  }
  return ids;
}

Side sideOf(const QString& when, const KeptAnalysis& kept) {
  const ListedAnalysis& listed = kept.listed;
  return {.above = when + u" · "_s + words::dayAndTime(listed.created),
          .title = listed.company.isEmpty() ? listed.postingTitle : listed.postingTitle + u", "_s + listed.company,
          .below = HistoryPage::tr("%1, version %2").arg(listed.resumeTitle).arg(listed.versionNumber),
          .score = comparison::scoreOf(kept.analysis)};
}

}  // namespace

void HistoryPage::setWhere(documents::Where where) {
  m_where = where;
  m_feed->select(selection());
}

void HistoryPage::sortBy(int column) {
  QHeaderView* header = m_table->horizontalHeader();
  const std::optional<SortBy> wanted = sortOf(Column(column));
  if (!wanted) {
    const int current = [this] {
      for (int each = 0; each < ColumnCount; ++each) {
        if (sortOf(Column(each)) == m_sortBy) return each;
      }
      return int(Column::Date);
    }();
    header->setSortIndicator(current, m_direction == Direction::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    return;
  }
  const bool isText = *wanted != SortBy::Created && *wanted != SortBy::Score;
  if (*wanted == m_sortBy)
    m_direction = m_direction == Direction::Ascending ? Direction::Descending : Direction::Ascending;
  else
    m_direction = isText ? Direction::Ascending : Direction::Descending;
  m_sortBy = *wanted;
  header->setSortIndicator(column, m_direction == Direction::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
  m_feed->select(selection());
}

void HistoryPage::clearFilters() {
  m_filter->clear();
  focusFirst();
}

void HistoryPage::readResumes() {
  m_resumes = m_workplace.session.documents().resumes();
  m_resumes->then(this, [this](const Result<std::vector<documents::ListedResume>>& resumes) {
    if (resumes) m_filter->setResumes(*resumes);
  });
}

HistoryPage::Chosen HistoryPage::chosen() const {
  Chosen chosen{.selection = m_feed->selection(), .rows = m_table->chosenRows(), .ids = {}};
  for (const int row : chosen.rows) {
    const ListedAnalysis* analysis = m_model->at(row);
    if (!analysis) {
      chosen.ids.clear();
      break;
    }
    chosen.ids.push_back(analysis->id);
  }
  return chosen;
}

void HistoryPage::actOn(const Chosen& chosen, Act act, Done done) {
  const auto place = m_acts.insert(m_acts.end(), m_workplace.pool.run([&history = m_workplace.session.history(), chosen,
                                                                       act](const Worker& worker) -> Result<Ids> {
    const Result<Ids> ids =
        chosen.ids.empty() ? idsOf(worker, history, chosen.selection, chosen.rows) : Result<Ids>(chosen.ids);
    if (!ids) return ids;
    for (const AnalysisId id : *ids) {
      if (const Result<void> acted = act(worker, history, id); !acted) return acted.error();
    }
    return ids;
  }));
  place->then(this, [this, place, done = std::move(done)](const Result<Ids>& ids) {
    m_acts.erase(place);
    if (!ids) tellFault(ids.error());
    if (ids) done(*ids);
    m_feed->reload();
  });
}

void HistoryPage::bin() {
  const Chosen chosen = this->chosen();
  if (chosen.rows.empty() || m_where == documents::Where::InBin) return;
  m_rowToChoose = chosen.rows.front();
  const Act act = [](const Worker& worker, History& history, AnalysisId id) { return history.bin(worker, id); };
  actOn(chosen, act, [this](const Ids& ids) {
    m_workplace.notices.tellWithUndo(tr("%n analyses are in the bin.", nullptr, int(ids.size())),
                                     [page = QPointer(this), ids] {
                                       if (page) page->restore(ids);
                                     });
  });
}

void HistoryPage::restore(const Ids& ids) {
  const Act act = [](const Worker& worker, History& history, AnalysisId id) { return history.restore(worker, id); };
  actOn({.selection = {}, .rows = {}, .ids = ids}, act, [this](const Ids& restored) {
    m_workplace.notices.tell(tr("%n analyses were restored.", nullptr, int(restored.size())));
  });
}

void HistoryPage::restoreChosen() {
  const Act act = [](const Worker& worker, History& history, AnalysisId id) { return history.restore(worker, id); };
  actOn(chosen(), act, [this](const Ids& restored) {
    m_workplace.notices.tell(tr("%n analyses were restored.", nullptr, int(restored.size())));
  });
}

void HistoryPage::erase() {
  const Act act = [](const Worker& worker, History& history, AnalysisId id) { return history.erase(worker, id); };
  actOn(chosen(), act, [this](const Ids& erased) {
    m_workplace.notices.tell(tr("%n analyses were erased.", nullptr, int(erased.size())));
  });
}

void HistoryPage::open(int row) {
  if (const ListedAnalysis* analysis = m_model->at(row)) Q_EMIT openWanted(analysis->id);
}

void HistoryPage::compareChosen() {
  const Chosen chosen = this->chosen();
  if (chosen.ids.size() != 2) return;
  m_comparing =
      m_workplace.pool.run([&history = m_workplace.session.history(), ids = chosen.ids](const Worker& worker) {
        return compareKept(worker, history, ids.front(), ids.back());
      });
  m_comparing->then(this, [this](const Result<Compared>& compared) {
    if (!compared) return tellFault(compared.error());
    m_comparison->setCompared(sideOf(tr("Before"), compared->before), sideOf(tr("After"), compared->after),
                              compared->comparison);
    enter(State::Comparing);
    m_comparison->setFocus(Qt::OtherFocusReason);
  });
}

void HistoryPage::leaveComparison() {
  enter(State::Full);
  m_table->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::history
