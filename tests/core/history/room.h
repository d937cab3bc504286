// The tables of the ledger, documents and history, and the faces on them whose calls run at once.
#pragma once

#include "audit/schema.h"
#include "documents/documents.h"
#include "documents/schema.h"
#include "history/history.h"
#include "history/schema.h"
#include "support/sample_analysis.h"
#include "support/stored_room.h"

namespace candor::tests {

// A resume and a posting, stored, to analyse.
struct Pair {
  ResumeId resume;
  ResumeVersionId version;
  PostingId posting;
};

class HistoryRoom : public StoredRoom {
 public:
  HistoryRoom() : StoredRoom({audit::schema(), documents::schema(), history::schema()}) {}

  // f(History&, const Worker&) on this thread.
  template <class F>
  auto with(F f) {
    history::History history(database(), clock());
    return foreground([&](const Worker& worker) { return f(history, worker); });
  }
  template <class F>
  auto withDocuments(F f) {
    documents::Documents documents(database(), clock());
    return foreground([&](const Worker& worker) { return f(documents, worker); });
  }

  Pair pair(const QString& resumeTitle, const QString& postingTitle, const QString& company) {
    return withDocuments([&](documents::Documents& documents, const Worker& worker) {
      const auto added = documents.add(worker, resume(resumeTitle, QStringLiteral("text of ") + resumeTitle)).value();
      const documents::PostingNames names{.title = postingTitle, .company = company, .place = {}, .sourceUrl = {}};
      const auto job = documents.add(worker, tests::posting(names, QStringLiteral("wanted: ") + postingTitle)).value();
      return Pair{.resume = added.id, .version = added.version, .posting = job.id};
    });
  }
  Result<history::AddedAnalysis> add(const Pair& pair, const match::Analysis& analysis,
                                     documents::SameBytes same = documents::SameBytes::Answer) {
    return with([&](history::History& history, const Worker& worker) {
      return history.add(worker, {.version = pair.version, .posting = pair.posting, .analysis = analysis}, same);
    });
  }
  history::Page list(const history::Selection& selection = {}) {
    return with([&](history::History& history, const Worker& worker) { return history.list(worker, selection); })
        .value();
  }
  Result<history::KeptAnalysis> show(AnalysisId id) {
    return with([&](history::History& history, const Worker& worker) { return history.show(worker, id); });
  }
  Result<void> bin(AnalysisId id) {
    return with([&](history::History& history, const Worker& worker) { return history.bin(worker, id); });
  }
  Result<void> restore(AnalysisId id) {
    return with([&](history::History& history, const Worker& worker) { return history.restore(worker, id); });
  }
  Result<void> erase(AnalysisId id) {
    return with([&](history::History& history, const Worker& worker) { return history.erase(worker, id); });
  }
  Result<void> rename(AnalysisId id, const QString& title) {
    return with([&](history::History& history, const Worker& worker) { return history.rename(worker, id, title); });
  }
  Result<void> annotate(AnalysisId id, const QString& note) {
    return with([&](history::History& history, const Worker& worker) { return history.annotate(worker, id, note); });
  }
  std::vector<documents::Hit> found(const QString& words) {
    return withDocuments(
               [&](documents::Documents& documents, const Worker& worker) { return documents.search(worker, words); })
        .value();
  }
};

}  // namespace candor::tests
