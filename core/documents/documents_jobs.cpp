#include "documents/documents.h"
#include "documents/postings.h"
#include "documents/resumes.h"
#include "documents/search.h"
#include "storage/database.h"

#include <utility>

namespace candor::documents {

using storage::Read;
using storage::Write;

// What a job captures outlives it: the clock by contract, everything else by value.

Job<AddedResume> Documents::add(NewResume resume, SameBytes sameBytes) {
  return m_database.write([&clock = m_clock, resume = std::move(resume), sameBytes](const Worker&, Write& write) {
    return resumes::add(write, clock, resume, sameBytes);
  });
}

Job<AddedPosting> Documents::add(NewPosting posting, SameBytes sameBytes) {
  return m_database.write([&clock = m_clock, posting = std::move(posting), sameBytes](const Worker&, Write& write) {
    return postings::add(write, clock, posting, sameBytes);
  });
}

Job<AddedResume> Documents::addVersion(ResumeId id, NewVersion version) {
  return m_database.write([&clock = m_clock, id, version = std::move(version)](const Worker&, Write& write) {
    return resumes::addVersion(write, clock, id, version);
  });
}

Job<void> Documents::rename(ResumeId id, QString title) {
  return m_database.write(
      [id, title = std::move(title)](const Worker&, Write& write) { return resumes::rename(write, id, title); });
}

Job<void> Documents::rename(PostingId id, QString title) {
  return m_database.write(
      [id, title = std::move(title)](const Worker&, Write& write) { return postings::rename(write, id, title); });
}

Job<void> Documents::correct(PostingId id, PostingNames names) {
  return m_database.write(
      [id, names = std::move(names)](const Worker&, Write& write) { return postings::correct(write, id, names); });
}

Job<std::vector<ListedResume>> Documents::resumes(Where where) {
  return m_database.read([where](const Worker&, Read& read) { return resumes::list(read, where); });
}

Job<std::vector<ListedPosting>> Documents::postings(Where where) {
  return m_database.read([where](const Worker&, Read& read) { return postings::list(read, where); });
}

Job<StoredResume> Documents::show(ResumeId id, Content content) {
  return m_database.read([id, content](const Worker&, Read& read) { return resumes::show(read, id, content); });
}

Job<StoredResume> Documents::show(ResumeVersionId id, Content content) {
  return m_database.read([id, content](const Worker&, Read& read) { return resumes::show(read, id, content); });
}

Job<StoredPosting> Documents::show(PostingId id, Content content) {
  return m_database.read([id, content](const Worker&, Read& read) { return postings::show(read, id, content); });
}

Job<void> Documents::bin(ResumeId id) {
  return m_database.write(
      [&clock = m_clock, id](const Worker&, Write& write) { return resumes::bin(write, clock, id); });
}

Job<void> Documents::bin(PostingId id) {
  return m_database.write(
      [&clock = m_clock, id](const Worker&, Write& write) { return postings::bin(write, clock, id); });
}

Job<void> Documents::restore(ResumeId id) {
  return m_database.write(
      [&clock = m_clock, id](const Worker&, Write& write) { return resumes::restore(write, clock, id); });
}

Job<void> Documents::restore(PostingId id) {
  return m_database.write(
      [&clock = m_clock, id](const Worker&, Write& write) { return postings::restore(write, clock, id); });
}

Job<void> Documents::erase(ResumeId id) {
  return m_erasures.run([this, id](const Worker& worker) { return erase(worker, id); });
}

Job<void> Documents::erase(PostingId id) {
  return m_erasures.run([this, id](const Worker& worker) { return erase(worker, id); });
}

Job<int> Documents::purge() {
  return m_erasures.run([this](const Worker& worker) { return purge(worker); });
}

Job<int> Documents::emptyBin() {
  return m_erasures.run([this](const Worker& worker) { return emptyBin(worker); });
}

Job<std::vector<Hit>> Documents::search(QString words, int most) {
  return m_database.read(
      [words = std::move(words), most](const Worker&, Read& read) { return documents::search(read, words, most); });
}

}  // namespace candor::documents
