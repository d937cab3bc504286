// The tables of kept analyses, as functions that take the permission to read or write first. Each leaves tables, search
// and ledger in step when its transaction is committed.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/stored_resume.h"
#include "history/history.h"
#include "history/kept_analysis.h"
#include "history/selection.h"

#include <QDateTime>

#include <vector>

namespace candor::storage {
class Read;
class Write;
}  // namespace candor::storage

namespace candor::history::analyses {

Result<AddedAnalysis> add(storage::Write& write, const Clock& clock, const NewAnalysis& analysis,
                          documents::SameBytes sameBytes);

Result<Page> list(storage::Read& read, const Selection& selection);
Result<KeptAnalysis> show(storage::Read& read, AnalysisId id);

Result<void> rename(storage::Write& write, AnalysisId id, const QString& title);
Result<void> annotate(storage::Write& write, AnalysisId id, const QString& note);

Result<Comparison> compare(storage::Read& read, AnalysisId before, AnalysisId after);

// Makes it findable; nothing in the bin is.
Result<void> enterAgain(storage::Write& write, AnalysisId id);

Result<void> bin(storage::Write& write, const Clock& clock, AnalysisId id);
Result<void> restore(storage::Write& write, const Clock& clock, AnalysisId id);
Result<void> erase(storage::Write& write, const Clock& clock, AnalysisId id);
Result<int> eraseBinnedBefore(storage::Write& write, const Clock& clock, const QDateTime& time);
Result<int> eraseOf(storage::Write& write, const Clock& clock, ResumeId resume);
Result<int> eraseOf(storage::Write& write, const Clock& clock, PostingId posting);

}  // namespace candor::history::analyses
