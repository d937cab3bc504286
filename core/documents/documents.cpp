#include "documents/documents.h"

#include "documents/kept.h"
#include "documents/postings.h"
#include "documents/resumes.h"
#include "documents/schema.h"
#include "documents/search.h"
#include "storage/database.h"

#include <QDateTime>

namespace candor::documents {

using storage::Read;
using storage::Write;

namespace {

// One thing, when it went well.
Result<int> one(const Result<void>& erasure) { return erasure ? Result<int>(1) : erasure.error(); }

Result<void> erased(const Result<int>& count) { return count ? Result<void>() : count.error(); }

}  // namespace

Result<AddedResume> Documents::add(const Worker& worker, const NewResume& resume, SameBytes sameBytes) {
  return m_database.write(worker, [&](Write& write) { return resumes::add(write, m_clock, resume, sameBytes); });
}

Result<AddedPosting> Documents::add(const Worker& worker, const NewPosting& posting, SameBytes sameBytes) {
  return m_database.write(worker, [&](Write& write) { return postings::add(write, m_clock, posting, sameBytes); });
}

Result<AddedResume> Documents::addVersion(const Worker& worker, ResumeId id, const NewVersion& version) {
  return m_database.write(worker, [&](Write& write) { return resumes::addVersion(write, m_clock, id, version); });
}

Result<void> Documents::rename(const Worker& worker, ResumeId id, const QString& title) {
  return m_database.write(worker, [&](Write& write) { return resumes::rename(write, id, title); });
}

Result<void> Documents::rename(const Worker& worker, PostingId id, const QString& title) {
  return m_database.write(worker, [&](Write& write) { return postings::rename(write, id, title); });
}

Result<void> Documents::correct(const Worker& worker, PostingId id, const PostingNames& names) {
  return m_database.write(worker, [&](Write& write) { return postings::correct(write, id, names); });
}

Result<std::vector<ListedResume>> Documents::resumes(const Worker& worker, Where where) {
  return m_database.read(worker, [&](Read& read) { return resumes::list(read, where); });
}

Result<std::vector<ListedPosting>> Documents::postings(const Worker& worker, Where where) {
  return m_database.read(worker, [&](Read& read) { return postings::list(read, where); });
}

Result<StoredResume> Documents::show(const Worker& worker, ResumeId id, Content content) {
  return m_database.read(worker, [&](Read& read) { return resumes::show(read, id, content); });
}

Result<StoredResume> Documents::show(const Worker& worker, ResumeVersionId id, Content content) {
  return m_database.read(worker, [&](Read& read) { return resumes::show(read, id, content); });
}

Result<StoredPosting> Documents::show(const Worker& worker, PostingId id, Content content) {
  return m_database.read(worker, [&](Read& read) { return postings::show(read, id, content); });
}

Result<void> Documents::bin(const Worker& worker, ResumeId id) {
  return m_database.write(worker, [&](Write& write) { return resumes::bin(write, m_clock, id); });
}

Result<void> Documents::bin(const Worker& worker, PostingId id) {
  return m_database.write(worker, [&](Write& write) { return postings::bin(write, m_clock, id); });
}

Result<void> Documents::restore(const Worker& worker, ResumeId id) {
  return m_database.write(worker, [&](Write& write) { return resumes::restore(write, m_clock, id); });
}

Result<void> Documents::restore(const Worker& worker, PostingId id) {
  return m_database.write(worker, [&](Write& write) { return postings::restore(write, m_clock, id); });
}

Result<void> Documents::erase(const Worker& worker, ResumeId id) {
  return erased(m_database.erase(worker, [&](Write& write) { return one(resumes::erase(write, m_clock, id)); }));
}

Result<void> Documents::erase(const Worker& worker, PostingId id) {
  return erased(m_database.erase(worker, [&](Write& write) { return one(postings::erase(write, m_clock, id)); }));
}

Result<void> Documents::replace(const Worker& worker, ResumeVersionId id, const NewVersion& version) {
  return erased(
      m_database.erase(worker, [&](Write& write) { return one(resumes::replace(write, m_clock, id, version)); }));
}

Result<int> Documents::eraseBinnedBefore(const Worker& worker, const QDateTime& time) {
  return m_database.erase(worker, [&](Write& write) -> Result<int> {
    const Result<int> ofResumes = resumes::eraseBinnedBefore(write, m_clock, time);
    if (!ofResumes) return ofResumes;
    const Result<int> ofPostings = postings::eraseBinnedBefore(write, m_clock, time);
    if (!ofPostings) return ofPostings;
    return *ofResumes + *ofPostings;
  });
}

Result<int> Documents::purge(const Worker& worker) {
  return eraseBinnedBefore(worker, m_clock.now().addDays(-DaysInBin));
}

Result<int> Documents::emptyBin(const Worker& worker) { return eraseBinnedBefore(worker, endOfTime()); }

Result<std::vector<Hit>> Documents::search(const Worker& worker, const QString& words, int most) {
  return m_database.read(worker, [&](Read& read) { return documents::search(read, words, most); });
}

}  // namespace candor::documents
