#include "session/ranking.h"

#include "match/match.h"
#include "posting/posting.h"
#include "session/candidate.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace candor::session {

namespace {

RankedPosting rankedOf(const documents::ListedPosting& posting, const match::Analysis& analysis) {
  RankedPosting ranked{.id = posting.id,
                       .names = posting.names,
                       .score = analysis.score,
                       .isProvisional = analysis.isProvisional,
                       .blockers = int(analysis.blockers.size())};
  for (const match::RequirementResult& requirement : analysis.requirements) {
    if (requirement.need != posting::Need::Must) continue;
    ++ranked.musts;
    if (requirement.status == match::Status::Met) ++ranked.mustsMet;
  }
  return ranked;
}

Result<RankedPosting> rank(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                           const match::Candidate& candidate, const documents::ListedPosting& listed) {
  const auto stored = session.documents().show(worker, listed.id);
  if (!stored) return stored.error();
  const auto posting = posting::readPosting(stored->text, ontology);
  if (!posting) return posting.error();
  const auto analysis = match::analyse(candidate, *posting, ontology);
  if (!analysis) return analysis.error();
  return rankedOf(listed, *analysis);
}

}  // namespace

Result<Ranking> rankPostings(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                             ResumeId resumeId) {
  const auto resume = session.documents().show(worker, resumeId);
  if (!resume) return resume.error();
  const auto candidate = candidateOf(worker, session, *resume, ontology);
  if (!candidate) return candidate.error();
  if (!candidate->legible()) return candidate->legible().error();
  const auto listed = session.documents().postings(worker);
  if (!listed) return listed.error();
  Ranking ranking;
  for (const documents::ListedPosting& posting : *listed) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    auto ranked = rank(worker, session, ontology, *candidate, posting);
    ranked ? ranking.postings.push_back(*std::move(ranked)) : void(++ranking.unread);
    worker.report(
        {.phase = {}, .done = qint64(ranking.postings.size()) + ranking.unread, .total = qint64(listed->size())});
  }
  std::stable_sort(ranking.postings.begin(), ranking.postings.end(),
                   [](const RankedPosting& a, const RankedPosting& b) { return a.score > b.score; });
  return ranking;
}

}  // namespace candor::session
