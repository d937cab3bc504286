#include "documents/bin_table.h"
#include "documents/resumes.h"

namespace candor::documents::resumes {
namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;

constexpr Query<Columns<std::optional<QDateTime>>, ResumeId> Binned("SELECT binned FROM resume WHERE id = ?");
constexpr Sql<std::optional<QDateTime>, ResumeId> SetBinned("UPDATE resume SET binned = ? WHERE id = ?");
constexpr Sql<ResumeId> Remove("DELETE FROM resume WHERE id = ?");
constexpr Query<Columns<ResumeId>, QDateTime> BinnedBefore("SELECT id FROM resume WHERE binned < ? ORDER BY id");

constexpr BinTable<Resume> ResumeBin{.name = "resume",
                                     .binned = Binned,
                                     .setBinned = SetBinned,
                                     .remove = Remove,
                                     .binnedBefore = BinnedBefore,
                                     .enterAgain = enterNewest};

}  // namespace

Result<void> bin(storage::Write& write, const Clock& clock, ResumeId id) { return ResumeBin.bin(write, clock, id); }

Result<void> restore(storage::Write& write, const Clock& clock, ResumeId id) {
  return ResumeBin.restore(write, clock, id);
}

Result<void> erase(storage::Write& write, const Clock& clock, ResumeId id) { return ResumeBin.erase(write, clock, id); }

Result<int> eraseBinnedBefore(storage::Write& write, const Clock& clock, const QDateTime& time) {
  return ResumeBin.eraseBinnedBefore(write, clock, time);
}

}  // namespace candor::documents::resumes
