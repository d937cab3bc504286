#include "analyze/posting_draft.h"

#include "session/analysing.h"

namespace candor::analyze {

namespace {

Result<PostingId> storedDraft(const Worker& worker, session::Session& session, const PostingDraft& draft) {
  PostingId id(0);
  bool isThere = draft.stored.has_value();
  if (draft.stored) {
    id = *draft.stored;
  } else {
    const auto added = session.documents().add(worker, draft.posting);
    if (!added) return added.error();
    id = added->id;
    isThere = added->outcome == documents::Outcome::AlreadyThere;
  }
  if (!isThere) return id;
  const auto before = session.documents().show(worker, id);
  if (!before) return before.error();
  documents::PostingNames names = draft.posting.names;
  if (names.title.isEmpty()) names.title = before->posting.names.title;
  names.sourceUrl = before->posting.names.sourceUrl;
  if (names == before->posting.names) return id;
  const auto corrected = session.documents().correct(worker, id, names);
  if (!corrected) return corrected.error();
  return id;
}

}  // namespace

Result<PostingDraft> readDraft(const session::ReadingDesk& desk, const QString& text) {
  auto reading = posting::readPosting(PostingText(text), desk.ontology);
  if (!reading) return reading.error();
  auto posting = session::readPosting(desk, PostingText(text));
  if (!posting) return posting.error();
  return PostingDraft{.posting = *std::move(posting), .reading = *std::move(reading)};
}

Result<PostingDraft> readDraft(const Worker& worker, const session::ReadingDesk& desk, const session::FileBytes& file) {
  auto posting = session::readPosting(worker, desk, file);
  if (!posting) return posting.error();
  auto reading = posting::readPosting(posting->text, desk.ontology);
  if (!reading) return reading.error();
  return PostingDraft{.posting = *std::move(posting), .reading = *std::move(reading)};
}

Result<PostingDraft> readDraft(const Worker& worker, session::Session& session, const ontology::Ontology& ontology,
                               PostingId id) {
  auto stored = session.documents().show(worker, id);
  if (!stored) return stored.error();
  auto reading = posting::readPosting(stored->text, ontology);
  if (!reading) return reading.error();
  return PostingDraft{.posting = {.names = stored->posting.names,
                                  .text = stored->text,
                                  .reading = stored->reading,
                                  .file = std::nullopt,
                                  .dataVersion = stored->posting.dataVersion},
                      .reading = *std::move(reading),
                      .stored = id};
}

Result<ShownAnalysis> analyseDraft(const Worker& worker, session::Session& session, const ontology::Ontology& ontology,
                                   const WantedAnalysis& wanted) {
  const auto posting = storedDraft(worker, session, wanted.draft);
  if (!posting) return posting.error();
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  const auto analysed = session::analyse(worker, session, ontology, wanted.resume, *posting);
  if (!analysed) return analysed.error();
  return loadAnalysis(worker, session, analysed->added.id);
}

}  // namespace candor::analyze
