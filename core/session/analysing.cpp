#include "session/analysing.h"

#include "match/match.h"
#include "posting/posting.h"
#include "session/candidate.h"

namespace candor::session {

Result<Analysed> analyse(const Worker& worker, Session& session, const ontology::Ontology& ontology, ResumeId resumeId,
                         PostingId postingId) {
  auto resume = session.documents().show(worker, resumeId);
  if (!resume) return resume.error();
  const auto stored = session.documents().show(worker, postingId);
  if (!stored) return stored.error();
  const auto posting = posting::readPosting(stored->text, ontology);
  if (!posting) return posting.error();
  const auto candidate = candidateOf(worker, session, *resume, ontology);
  if (!candidate) return candidate.error();
  auto analysis = match::analyse(*candidate, *posting, ontology);
  if (!analysis) return analysis.error();
  const auto added =
      session.history().add(worker, {.version = resume->version.id, .posting = postingId, .analysis = *analysis});
  if (!added) return added.error();
  return Analysed{.added = *added, .analysis = *std::move(analysis), .resume = std::move(resume->document)};
}

Result<Kept> keptAnalysis(const Worker& worker, Session& session, AnalysisId id) {
  auto analysis = session.history().show(worker, id);
  if (!analysis) return analysis.error();
  if (!analysis->listed.version) return Error{Fault::NoEntry, QStringLiteral("the resume was erased")};
  auto resume = session.documents().show(worker, *analysis->listed.version);
  if (!resume) return resume.error();
  return Kept{.analysis = *std::move(analysis), .resume = std::move(resume->document)};
}

}  // namespace candor::session
