#include "history/history.h"

#include "documents/kept.h"
#include "documents/postings.h"
#include "documents/resumes.h"
#include "documents/schema.h"
#include "history/analyses.h"
#include "storage/database.h"

namespace candor::history {
namespace {

using storage::Read;
using storage::Write;

Result<void> eraseDocument(Write& write, const Clock& clock, ResumeId id) {
  return documents::resumes::erase(write, clock, id);
}

Result<void> eraseDocument(Write& write, const Clock& clock, PostingId id) {
  return documents::postings::erase(write, clock, id);
}

template <class Id>
Result<int> eraseAll(Write& write, const Clock& clock, Id document) {
  const Result<int> count = analyses::eraseOf(write, clock, document);
  if (!count) return count;
  if (const Result<void> erased = eraseDocument(write, clock, document); !erased) return erased.error();
  return *count + 1;
}

}  // namespace

Result<AddedAnalysis> History::add(const Worker& worker, const NewAnalysis& analysis, documents::SameBytes sameBytes) {
  return m_database.write(worker, [&](Write& write) { return analyses::add(write, m_clock, analysis, sameBytes); });
}

Result<Page> History::list(const Worker& worker, const Selection& selection) {
  return m_database.read(worker, [&](Read& read) { return analyses::list(read, selection); });
}

Result<KeptAnalysis> History::show(const Worker& worker, AnalysisId id) {
  return m_database.read(worker, [&](Read& read) { return analyses::show(read, id); });
}

Result<void> History::rename(const Worker& worker, AnalysisId id, const QString& title) {
  return m_database.write(worker, [&](Write& write) { return analyses::rename(write, id, title); });
}

Result<void> History::annotate(const Worker& worker, AnalysisId id, const QString& note) {
  return m_database.write(worker, [&](Write& write) { return analyses::annotate(write, id, note); });
}

Result<Comparison> History::compare(const Worker& worker, AnalysisId before, AnalysisId after) {
  return m_database.read(worker, [&](Read& read) { return analyses::compare(read, before, after); });
}

Result<void> History::bin(const Worker& worker, AnalysisId id) {
  return m_database.write(worker, [&](Write& write) { return analyses::bin(write, m_clock, id); });
}

Result<void> History::restore(const Worker& worker, AnalysisId id) {
  return m_database.write(worker, [&](Write& write) { return analyses::restore(write, m_clock, id); });
}

Result<void> History::erase(const Worker& worker, AnalysisId id) {
  const Result<int> erased = m_database.erase(worker, [&](Write& write) -> Result<int> {
    if (const Result<void> gone = analyses::erase(write, m_clock, id); !gone) return gone.error();
    return 1;
  });
  return erased ? Result<void>() : Result<void>(erased.error());
}

Result<int> History::eraseWithAnalyses(const Worker& worker, ResumeId id) {
  return m_database.erase(worker, [&](Write& write) { return eraseAll(write, m_clock, id); });
}

Result<int> History::eraseWithAnalyses(const Worker& worker, PostingId id) {
  return m_database.erase(worker, [&](Write& write) { return eraseAll(write, m_clock, id); });
}

Result<int> History::eraseBinnedBefore(const Worker& worker, const QDateTime& time) {
  return m_database.erase(worker, [&](Write& write) { return analyses::eraseBinnedBefore(write, m_clock, time); });
}

Result<int> History::purge(const Worker& worker) {
  return eraseBinnedBefore(worker, m_clock.now().addDays(-documents::DaysInBin));
}

Result<int> History::emptyBin(const Worker& worker) { return eraseBinnedBefore(worker, documents::endOfTime()); }

}  // namespace candor::history
