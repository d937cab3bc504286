// History: the analyses kept in an open vault. Each call is one transaction: done whole or not at all, and on the disk
// when it returned. With a Worker it runs at once on the calling thread; without, it is a Job on the database's own
// threads, in the order of the calls.
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "documents/stored_resume.h"
#include "history/comparison.h"
#include "history/kept_analysis.h"
#include "history/selection.h"

#include <QDateTime>

namespace candor::storage {
class Database;
}

namespace candor::history {

struct AddedAnalysis {
  AnalysisId id;
  documents::Outcome outcome = documents::Outcome::Added;

  friend bool operator==(const AddedAnalysis&, const AddedAnalysis&) = default;
};

inline constexpr qsizetype LongestNote = 20'000;

class History {
 public:
  // Both outlive this and its jobs. The database was opened with schema() of this room, of documents and of the ledger.
  History(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

  // Keeps it with the names and marks of its documents. The same analysis of the same two is kept once unless asked
  // otherwise: the answer then is Outcome::AlreadyThere with the id of what is there. NotFound: no such document.
  [[nodiscard]] Result<AddedAnalysis> add(const Worker& worker, const NewAnalysis& analysis,
                                          documents::SameBytes sameBytes = documents::SameBytes::Answer);
  Job<AddedAnalysis> add(NewAnalysis analysis, documents::SameBytes sameBytes = documents::SameBytes::Answer);

  [[nodiscard]] Result<Page> list(const Worker& worker, const Selection& selection = {});
  Job<Page> list(Selection selection = {});

  // In use or in the bin. Faults: NotFound, Damaged, NewerVault.
  [[nodiscard]] Result<KeptAnalysis> show(const Worker& worker, AnalysisId id);
  Job<KeptAnalysis> show(AnalysisId id);

  // The user's own words beside an analysis, which stays as it was made. Both are searched. An empty title gives the
  // row its posting's again, an empty note takes the note away. Faults: NotFound; TooLarge over documents::LongestName
  // and over LongestNote.
  Result<void> rename(const Worker& worker, AnalysisId id, const QString& title);
  Result<void> annotate(const Worker& worker, AnalysisId id, const QString& note);
  Job<void> rename(AnalysisId id, QString title);
  Job<void> annotate(AnalysisId id, QString note);

  [[nodiscard]] Result<Comparison> compare(const Worker& worker, AnalysisId before, AnalysisId after);
  Job<Comparison> compare(AnalysisId before, AnalysisId after);

  // The bin, as documents::Documents has it. NotFound.
  Result<void> bin(const Worker& worker, AnalysisId id);
  Result<void> restore(const Worker& worker, AnalysisId id);
  Job<void> bin(AnalysisId id);
  Job<void> restore(AnalysisId id);

  // For good: rows, search and journal. Counts are of all things erased. LeftInJournal as documents::Documents says.
  Result<void> erase(const Worker& worker, AnalysisId id);
  // The document and every analysis that quotes it, in use or in the bin, in one transaction: nothing of it is left.
  [[nodiscard]] Result<int> eraseWithAnalyses(const Worker& worker, ResumeId id);
  [[nodiscard]] Result<int> eraseWithAnalyses(const Worker& worker, PostingId id);
  // What has been in the bin for longer than documents::DaysInBin; all of it.
  [[nodiscard]] Result<int> purge(const Worker& worker);
  [[nodiscard]] Result<int> emptyBin(const Worker& worker);
  Job<void> erase(AnalysisId id);
  Job<int> eraseWithAnalyses(ResumeId id);
  Job<int> eraseWithAnalyses(PostingId id);
  Job<int> purge();
  Job<int> emptyBin();

 private:
  Result<int> eraseBinnedBefore(const Worker& worker, const QDateTime& time);

  storage::Database& m_database;
  const Clock& m_clock;
  JobPool m_erasures{1};  // these need the database between two transactions
};

}  // namespace candor::history
