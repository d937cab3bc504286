// The tables of the ledger and of documents, and a face on them whose calls run at once.
#pragma once

#include "audit/schema.h"
#include "documents/documents.h"
#include "documents/schema.h"
#include "support/stored_room.h"

namespace candor::tests {

class DocumentsRoom : public StoredRoom {
 public:
  DocumentsRoom() : StoredRoom({audit::schema(), documents::schema()}) {}

  // f(Documents&, const Worker&) on this thread.
  template <class F>
  auto with(F f) {
    documents::Documents documents(database(), clock());
    return foreground([&](const Worker& worker) { return f(documents, worker); });
  }

  Result<documents::AddedResume> add(const documents::NewResume& resume,
                                     documents::SameBytes same = documents::SameBytes::Answer) {
    return with(
        [&](documents::Documents& documents, const Worker& worker) { return documents.add(worker, resume, same); });
  }
  Result<documents::AddedPosting> add(const documents::NewPosting& posting,
                                      documents::SameBytes same = documents::SameBytes::Answer) {
    return with(
        [&](documents::Documents& documents, const Worker& worker) { return documents.add(worker, posting, same); });
  }
  std::vector<documents::ListedResume> resumes(documents::Where where = documents::Where::InUse) {
    return with([&](documents::Documents& documents, const Worker& worker) { return documents.resumes(worker, where); })
        .value();
  }
  std::vector<documents::ListedPosting> postings(documents::Where where = documents::Where::InUse) {
    return with(
               [&](documents::Documents& documents, const Worker& worker) { return documents.postings(worker, where); })
        .value();
  }
  template <class Id>
  auto show(Id id, documents::Content content = documents::Content::WithoutBytes) {
    return with(
        [&](documents::Documents& documents, const Worker& worker) { return documents.show(worker, id, content); });
  }
  template <class Id>
  Result<void> bin(Id id) {
    return with([&](documents::Documents& documents, const Worker& worker) { return documents.bin(worker, id); });
  }
  template <class Id>
  Result<void> restore(Id id) {
    return with([&](documents::Documents& documents, const Worker& worker) { return documents.restore(worker, id); });
  }
  template <class Id>
  Result<void> erase(Id id) {
    return with([&](documents::Documents& documents, const Worker& worker) { return documents.erase(worker, id); });
  }
  std::vector<documents::Hit> found(const QString& words, int most = 20) {
    return with([&](documents::Documents& documents, const Worker& worker) {
             return documents.search(worker, words, most);
           })
        .value();
  }
};

}  // namespace candor::tests
