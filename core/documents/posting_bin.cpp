#include "documents/bin_table.h"
#include "documents/postings.h"

namespace candor::documents::postings {
namespace {

constexpr BinTable<Posting> PostingBin{
    .name = "posting",
    .binned = decltype(BinTable<Posting>::binned)("SELECT binned FROM posting WHERE id = ?"),
    .setBinned = decltype(BinTable<Posting>::setBinned)("UPDATE posting SET binned = ? WHERE id = ?"),
    .remove = decltype(BinTable<Posting>::remove)("DELETE FROM posting WHERE id = ?"),
    .binnedBefore = decltype(BinTable<Posting>::binnedBefore)("SELECT id FROM posting WHERE binned < ? ORDER BY id"),
    .enterAgain = enterCurrent};

}  // namespace

Result<void> bin(storage::Write& write, const Clock& clock, PostingId id) { return PostingBin.bin(write, clock, id); }

Result<void> restore(storage::Write& write, const Clock& clock, PostingId id) {
  return PostingBin.restore(write, clock, id);
}

Result<void> erase(storage::Write& write, const Clock& clock, PostingId id) {
  return PostingBin.erase(write, clock, id);
}

Result<int> eraseBinnedBefore(storage::Write& write, const Clock& clock, const QDateTime& time) {
  return PostingBin.eraseBinnedBefore(write, clock, time);
}

}  // namespace candor::documents::postings
