#include "documents/bin_table.h"
#include "documents/postings.h"

namespace candor::documents::postings {
namespace {

using storage::Columns;
using storage::Query;
using storage::Sql;

constexpr Query<Columns<std::optional<QDateTime>>, PostingId> Binned("SELECT binned FROM posting WHERE id = ?");
constexpr Sql<std::optional<QDateTime>, PostingId> SetBinned("UPDATE posting SET binned = ? WHERE id = ?");
constexpr Sql<PostingId> Remove("DELETE FROM posting WHERE id = ?");
constexpr Query<Columns<PostingId>, QDateTime> BinnedBefore("SELECT id FROM posting WHERE binned < ? ORDER BY id");

constexpr BinTable<Posting> PostingBin{.name = "posting",
                                       .binned = Binned,
                                       .setBinned = SetBinned,
                                       .remove = Remove,
                                       .binnedBefore = BinnedBefore,
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
