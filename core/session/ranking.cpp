#include "session/ranking.h"

#include "match/difference.h"
#include "match/match.h"
#include "session/candidate.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace candor::session {

namespace {

RankedPosting rankedOf(const documents::ListedPosting& posting, const match::Analysis& analysis) {
  return {.id = posting.id,
          .names = posting.names,
          .score = analysis.score,
          .isProvisional = analysis.isProvisional,
          .musts = mustHavesOf(analysis),
          .blockers = int(analysis.blockers.size())};
}

Result<posting::Posting> readStored(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                    PostingId id) {
  const auto stored = session.documents().show(worker, id);
  if (!stored) return stored.error();
  return posting::readPosting(stored->text, ontology);
}

Result<RankedPosting> rank(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                           const match::Candidate& candidate, const documents::ListedPosting& listed) {
  const auto posting = readStored(worker, session, ontology, listed.id);
  if (!posting) return posting.error();
  const auto analysis = match::analyse(candidate, *posting, ontology);
  if (!analysis) return analysis.error();
  return rankedOf(listed, *analysis);
}

Result<RankedResume> rank(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                          const posting::Posting& posting, const documents::ListedResume& listed) {
  const auto stored = session.documents().show(worker, listed.id);
  if (!stored) return stored.error();
  const auto candidate = candidateOf(worker, session, *stored, ontology);
  if (!candidate) return candidate.error();
  auto analysis = match::analyse(*candidate, posting, ontology);
  if (!analysis) return analysis.error();
  return RankedResume{.resume = listed, .analysis = *std::move(analysis), .reasons = {}};
}

}  // namespace

MustHaves mustHavesOf(const match::Analysis& analysis) {
  MustHaves musts;
  for (const match::RequirementResult& requirement : analysis.requirements) {
    if (requirement.need != posting::Need::Must) continue;
    ++musts.all;
    if (requirement.status == match::Status::Met) ++musts.met;
  }
  return musts;
}

const RankedResume* ResumeRanking::find(ResumeId id) const {
  const auto found =
      std::find_if(resumes.begin(), resumes.end(), [id](const RankedResume& each) { return each.resume.id == id; });
  return found == resumes.end() ? nullptr : &*found;
}

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

Result<ResumeRanking> rankResumes(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                  const posting::Posting& posting) {
  const auto listed = session.documents().resumes(worker);
  if (!listed) return listed.error();
  ResumeRanking ranking;
  std::vector<RankedResume>& resumes = ranking.resumes;
  for (const documents::ListedResume& resume : *listed) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    auto ranked = rank(worker, session, ontology, posting, resume);
    ranked ? resumes.push_back(*std::move(ranked)) : void(++ranking.unread);
    worker.report({.phase = {}, .done = qint64(resumes.size()) + ranking.unread, .total = qint64(listed->size())});
  }
  std::stable_sort(resumes.begin(), resumes.end(),
                   [](const RankedResume& a, const RankedResume& b) { return a.analysis.score > b.analysis.score; });
  for (std::size_t at = 0; at + 1 < resumes.size(); ++at)
    resumes[at].reasons = match::whatSetsApart(resumes[at].analysis, resumes[at + 1].analysis);
  return ranking;
}

Result<ResumeRanking> rankResumes(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                  PostingId id) {
  const auto posting = readStored(worker, session, ontology, id);
  if (!posting) return posting.error();
  return rankResumes(worker, session, ontology, *posting);
}

}  // namespace candor::session
