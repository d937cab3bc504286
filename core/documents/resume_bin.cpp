#include "documents/bin_table.h"
#include "documents/resumes.h"

namespace candor::documents::resumes {
namespace {

constexpr BinTable<Resume> ResumeBin{
    .name = "resume",
    .binned = decltype(BinTable<Resume>::binned)("SELECT binned FROM resume WHERE id = ?"),
    .setBinned = decltype(BinTable<Resume>::setBinned)("UPDATE resume SET binned = ? WHERE id = ?"),
    .remove = decltype(BinTable<Resume>::remove)("DELETE FROM resume WHERE id = ?"),
    .binnedBefore = decltype(BinTable<Resume>::binnedBefore)("SELECT id FROM resume WHERE binned < ? ORDER BY id"),
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
