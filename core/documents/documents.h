// Documents: the stored resumes and postings of an open vault. Each call is one transaction: done whole or not at all,
// and on the disk when it returned. With a Worker it runs at once on the calling thread; without, it is a Job on the
// database's own threads, in the order of the calls.
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "documents/correction.h"
#include "documents/hit.h"
#include "documents/stored_posting.h"
#include "documents/stored_resume.h"
#include "documents/where.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace candor::storage {
class Database;
}

namespace candor::documents {

class Documents {
 public:
  // Both outlive this and its jobs. The database was opened with schema() of this room and of the ledger.
  Documents(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

  // Adding. The same bytes, or for a posting the same text, are stored once unless asked otherwise: the answer then is
  // Outcome::AlreadyThere with the id of what is there. Faults: TooLarge for a name or text over its limit, NoText.
  [[nodiscard]] Result<AddedResume> add(const Worker& worker, const NewResume& resume,
                                        SameBytes sameBytes = SameBytes::Answer);
  [[nodiscard]] Result<AddedPosting> add(const Worker& worker, const NewPosting& posting,
                                         SameBytes sameBytes = SameBytes::Answer);
  // AlreadyThere when the bytes are those of the newest version.
  [[nodiscard]] Result<AddedResume> addVersion(const Worker& worker, ResumeId id, const NewVersion& version);
  Job<AddedResume> add(NewResume resume, SameBytes sameBytes = SameBytes::Answer);
  Job<AddedPosting> add(NewPosting posting, SameBytes sameBytes = SameBytes::Answer);
  Job<AddedResume> addVersion(ResumeId id, NewVersion version);

  // Names. Faults: NotFound, TooLarge, Invalid for an empty title.
  Result<void> rename(const Worker& worker, ResumeId id, const QString& title);
  Result<void> rename(const Worker& worker, PostingId id, const QString& title);
  Result<void> correct(const Worker& worker, PostingId id, const PostingNames& names);
  Job<void> rename(ResumeId id, QString title);
  Job<void> rename(PostingId id, QString title);
  Job<void> correct(PostingId id, PostingNames names);

  // What the user says a field of a resume should read; no version changes by it. Setting back drops a correction.
  // Faults: NotFound, TooLarge, Invalid without a field.
  Result<void> correct(const Worker& worker, ResumeId id, const Correction& correction);
  Result<void> setBack(const Worker& worker, ResumeId id, const QString& field, const QString& reading);
  [[nodiscard]] Result<std::vector<Correction>> corrections(const Worker& worker, ResumeId id);
  Job<void> correct(ResumeId id, Correction correction);
  Job<void> setBack(ResumeId id, QString field, QString reading);
  Job<std::vector<Correction>> corrections(ResumeId id);

  // Newest first.
  [[nodiscard]] Result<std::vector<ListedResume>> resumes(const Worker& worker, Where where = Where::InUse);
  [[nodiscard]] Result<std::vector<ListedPosting>> postings(const Worker& worker, Where where = Where::InUse);
  Job<std::vector<ListedResume>> resumes(Where where = Where::InUse);
  Job<std::vector<ListedPosting>> postings(Where where = Where::InUse);

  // In use or in the bin. A resume shows its newest version, a version itself. Faults: NotFound, Damaged.
  [[nodiscard]] Result<StoredResume> show(const Worker& worker, ResumeId id, Content content = Content::WithoutBytes);
  [[nodiscard]] Result<StoredResume> show(const Worker& worker, ResumeVersionId id,
                                          Content content = Content::WithoutBytes);
  [[nodiscard]] Result<StoredPosting> show(const Worker& worker, PostingId id, Content content = Content::WithoutBytes);
  Job<StoredResume> show(ResumeId id, Content content = Content::WithoutBytes);
  Job<StoredResume> show(ResumeVersionId id, Content content = Content::WithoutBytes);
  Job<StoredPosting> show(PostingId id, Content content = Content::WithoutBytes);

  // The bin. What lies there is not listed in use and not found; restoring it undoes that. NotFound.
  Result<void> bin(const Worker& worker, ResumeId id);
  Result<void> bin(const Worker& worker, PostingId id);
  Result<void> restore(const Worker& worker, ResumeId id);
  Result<void> restore(const Worker& worker, PostingId id);
  Job<void> bin(ResumeId id);
  Job<void> bin(PostingId id);
  Job<void> restore(ResumeId id);
  Job<void> restore(PostingId id);

  // For good: rows, search and journal. Analyses made from it stay, with the words they quote; history::History erases
  // those with it. LeftInJournal: it is erased, but the journal still holds it until the next erasure or close.
  Result<void> erase(const Worker& worker, ResumeId id);
  Result<void> erase(const Worker& worker, PostingId id);
  // What a version was made from and everything read from it, by what shall be kept instead: the one way in which a
  // version changes. Nothing of what was there is left but in analyses and backups. NotFound, TooLarge.
  Result<void> replace(const Worker& worker, ResumeVersionId id, const NewVersion& version);
  // What has been in the bin for longer than DaysInBin; all of it. The number of things erased.
  [[nodiscard]] Result<int> purge(const Worker& worker);
  [[nodiscard]] Result<int> emptyBin(const Worker& worker);
  Job<void> erase(ResumeId id);
  Job<void> erase(PostingId id);
  Job<int> purge();
  Job<int> emptyBin();

  // Over resumes, postings and whatever other rooms entered. All words are wanted, the last may be begun. Best first,
  // of all that is found while that is at most MostRanked things (search.h), of the newest MostRanked else.
  [[nodiscard]] Result<std::vector<Hit>> search(const Worker& worker, const QString& words, int most = 20);
  Job<std::vector<Hit>> search(QString words, int most = 20);

 private:
  Result<int> eraseBinnedBefore(const Worker& worker, const QDateTime& time);

  storage::Database& m_database;
  const Clock& m_clock;
  JobPool m_erasures{1};  // these need the database between two transactions
};

}  // namespace candor::documents
