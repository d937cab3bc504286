#include "session/analysing.h"

#include "match/match.h"
#include "posting/posting.h"
#include "profile/corrected.h"
#include "profile/read_profile.h"

namespace candor::session {

namespace {

// As its owner says it should read, where they said so.
Result<profile::Profile> profileOf(const Worker& worker, Session& session, const documents::StoredResume& resume,
                                   const ontology::Ontology& ontology) {
  const auto corrections = session.documents().corrections(worker, resume.resume.id);
  if (!corrections) return corrections.error();
  profile::Profile profile = profile::readProfile(resume.document, ontology);
  for (const documents::Correction& correction : *corrections)
    profile::correct(profile, correction.field, correction.reading, correction.value);
  return profile;
}

}  // namespace

Result<Analysed> analyse(const Worker& worker, Session& session, const ontology::Ontology& ontology, ResumeId resumeId,
                         PostingId postingId) {
  auto resume = session.documents().show(worker, resumeId);
  if (!resume) return resume.error();
  const auto stored = session.documents().show(worker, postingId);
  if (!stored) return stored.error();
  const auto posting = posting::readPosting(stored->text, ontology);
  if (!posting) return posting.error();
  auto profile = profileOf(worker, session, *resume, ontology);
  if (!profile) return profile.error();
  const match::Candidate candidate(*std::move(profile), resume->document.layout, ontology);
  auto analysis = match::analyse(candidate, *posting, ontology);
  if (!analysis) return analysis.error();
  const auto added =
      session.history().add(worker, {.version = resume->version.id, .posting = postingId, .analysis = *analysis});
  if (!added) return added.error();
  return Analysed{.added = *added, .analysis = *std::move(analysis), .resume = std::move(resume->document)};
}

Result<Kept> keptAnalysis(const Worker& worker, Session& session, AnalysisId id) {
  auto analysis = session.history().show(worker, id);
  if (!analysis) return analysis.error();
  if (!analysis->listed.version) return Error{Fault::NotFound, QStringLiteral("the resume was erased")};
  auto resume = session.documents().show(worker, *analysis->listed.version);
  if (!resume) return resume.error();
  return Kept{.analysis = *std::move(analysis), .resume = std::move(resume->document)};
}

}  // namespace candor::session
