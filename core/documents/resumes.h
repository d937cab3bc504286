// The tables of resumes, as functions that take the permission to read or write first. Each leaves tables, search and
// ledger in step when its transaction is committed.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/stored_resume.h"
#include "documents/where.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace candor::storage {
class Read;
class Write;
}  // namespace candor::storage

namespace candor::documents::resumes {

Result<AddedResume> add(storage::Write& write, const Clock& clock, const NewResume& resume, SameBytes sameBytes);
Result<AddedResume> addVersion(storage::Write& write, const Clock& clock, ResumeId id, const NewVersion& version);
Result<void> rename(storage::Write& write, ResumeId id, const QString& title);

Result<ListedResume> row(storage::Read& read, ResumeId id);
Result<std::vector<ListedResume>> list(storage::Read& read, Where where);
Result<StoredResume> show(storage::Read& read, ResumeId id, Content content);
Result<StoredResume> show(storage::Read& read, ResumeVersionId id, Content content);

// Keeps `version` in place of what the row held; the number and the day it was added stay.
Result<void> replace(storage::Write& write, const Clock& clock, ResumeVersionId id, const NewVersion& version);

// Makes the newest version findable; nothing in the bin is.
Result<void> enterNewest(storage::Write& write, ResumeId id);

Result<void> bin(storage::Write& write, const Clock& clock, ResumeId id);
Result<void> restore(storage::Write& write, const Clock& clock, ResumeId id);
Result<void> erase(storage::Write& write, const Clock& clock, ResumeId id);
Result<int> eraseBinnedBefore(storage::Write& write, const Clock& clock, const QDateTime& time);

}  // namespace candor::documents::resumes
