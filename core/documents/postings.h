// The tables of postings, as functions that take the permission to read or write first. Each leaves tables, search and
// ledger in step when its transaction is committed.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/stored_posting.h"
#include "documents/where.h"

#include <QDateTime>

#include <vector>

namespace candor::storage {
class Read;
class Write;
}  // namespace candor::storage

namespace candor::documents::postings {

Result<AddedPosting> add(storage::Write& write, const Clock& clock, const NewPosting& posting, SameBytes sameBytes);
Result<void> correct(storage::Write& write, PostingId id, const PostingNames& names);
Result<void> rename(storage::Write& write, PostingId id, const QString& title);

Result<ListedPosting> row(storage::Read& read, PostingId id);
Result<std::vector<ListedPosting>> list(storage::Read& read, Where where);
Result<StoredPosting> show(storage::Read& read, PostingId id, Content content);

// Makes it findable; nothing in the bin is.
Result<void> enterCurrent(storage::Write& write, PostingId id);

Result<void> bin(storage::Write& write, const Clock& clock, PostingId id);
Result<void> restore(storage::Write& write, const Clock& clock, PostingId id);
Result<void> erase(storage::Write& write, const Clock& clock, PostingId id);
Result<int> eraseBinnedBefore(storage::Write& write, const Clock& clock, const QDateTime& time);

}  // namespace candor::documents::postings
