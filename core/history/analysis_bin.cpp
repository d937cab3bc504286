#include "documents/bin_table.h"
#include "history/analyses.h"

namespace candor::history::analyses {
namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;
using storage::Write;

constexpr Query<Columns<std::optional<QDateTime>>, AnalysisId> Binned("SELECT binned FROM analysis WHERE id = ?");
constexpr Sql<std::optional<QDateTime>, AnalysisId> SetBinned("UPDATE analysis SET binned = ? WHERE id = ?");
constexpr Sql<AnalysisId> Remove("DELETE FROM analysis WHERE id = ?");
constexpr Query<Columns<AnalysisId>, QDateTime> BinnedBefore("SELECT id FROM analysis WHERE binned < ? ORDER BY id");
constexpr Query<Columns<AnalysisId>, ResumeId> OfResume("SELECT id FROM analysis WHERE resume = ? ORDER BY id");
constexpr Query<Columns<AnalysisId>, PostingId> OfPosting("SELECT id FROM analysis WHERE posting = ? ORDER BY id");

constexpr documents::BinTable<Analysis> AnalysisBin{.name = "analysis",
                                                    .binned = Binned,
                                                    .setBinned = SetBinned,
                                                    .remove = Remove,
                                                    .binnedBefore = BinnedBefore,
                                                    .enterAgain = enterAgain};

Result<int> eraseAll(Write& write, const Clock& clock, const std::vector<std::tuple<AnalysisId>>& ids) {
  for (const auto& [id] : ids) {
    if (const Result<void> erased = erase(write, clock, id); !erased) return erased.error();
  }
  return int(ids.size());
}

}  // namespace

Result<void> bin(Write& write, const Clock& clock, AnalysisId id) { return AnalysisBin.bin(write, clock, id); }

Result<void> restore(Write& write, const Clock& clock, AnalysisId id) { return AnalysisBin.restore(write, clock, id); }

Result<void> erase(Write& write, const Clock& clock, AnalysisId id) { return AnalysisBin.erase(write, clock, id); }

Result<int> eraseBinnedBefore(Write& write, const Clock& clock, const QDateTime& time) {
  return AnalysisBin.eraseBinnedBefore(write, clock, time);
}

Result<int> eraseOf(Write& write, const Clock& clock, ResumeId resume) {
  const auto ids = write.rows(OfResume, resume);
  return ids ? eraseAll(write, clock, *ids) : Result<int>(ids.error());
}

Result<int> eraseOf(Write& write, const Clock& clock, PostingId posting) {
  const auto ids = write.rows(OfPosting, posting);
  return ids ? eraseAll(write, clock, *ids) : Result<int>(ids.error());
}

}  // namespace candor::history::analyses
