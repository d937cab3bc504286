#include "session/over_time.h"

#include "match/difference.h"
#include "match/match.h"
#include "posting/posting.h"
#include "session/candidate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace candor::session {

namespace {

struct Course {
  OverTime told;
  posting::Posting posting;
  std::optional<match::Analysis> last;  // of the version before
};

Result<Course> courseFor(const Worker& worker, Session& session, const ontology::Ontology& ontology, PostingId id) {
  const auto stored = session.documents().show(worker, id);
  if (!stored) return stored.error();
  auto posting = posting::readPosting(stored->text, ontology);
  if (!posting) return posting.error();
  return Course{.told = {.posting = id, .names = stored->posting.names, .versions = {}},
                .posting = *std::move(posting),
                .last = std::nullopt};
}

// Those in use that the resume was analysed for, the latest first.
Result<std::vector<PostingId>> analysedFor(const Worker& worker, Session& session, ResumeId resume) {
  const auto kept = session.documents().postings(worker);
  if (!kept) return kept.error();
  history::Selection ofResume;
  ofResume.filter.resume = resume;
  const auto page = session.history().list(worker, ofResume);
  if (!page) return page.error();
  std::vector<PostingId> ids;
  for (const history::ListedAnalysis& row : page->rows) {
    if (!row.posting || std::find(ids.begin(), ids.end(), *row.posting) != ids.end()) continue;
    const bool isInUse = std::any_of(kept->begin(), kept->end(), [&row](const documents::ListedPosting& posting) {
      return posting.id == *row.posting;
    });
    if (isInUse) ids.push_back(*row.posting);
  }
  return ids;
}

// Postings that say too little are left out, unless one was asked for.
Result<std::vector<Course>> coursesFor(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                       ResumeId resume, std::optional<PostingId> wanted) {
  std::vector<Course> courses;
  if (wanted) {
    auto course = courseFor(worker, session, ontology, *wanted);
    if (!course) return course.error();
    courses.push_back(*std::move(course));
    return courses;
  }
  const auto ids = analysedFor(worker, session, resume);
  if (!ids) return ids.error();
  for (const PostingId id : *ids)
    if (auto course = courseFor(worker, session, ontology, id)) courses.push_back(*std::move(course));
  return courses;
}

void add(const documents::ListedVersion& version, match::Analysis&& analysis, Course& course) {
  ScoredVersion scored{.version = version, .score = analysis.score, .isProvisional = analysis.isProvisional};
  if (course.last) {
    scored.gain = std::round((analysis.score - course.last->score) * 10) / 10;
    scored.reasons = match::whatChanged(*course.last, analysis);
  }
  course.told.versions.insert(course.told.versions.begin(), std::move(scored));
  course.last = std::move(analysis);
}

}  // namespace

Result<std::vector<OverTime>> overTime(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                       ResumeId resume, std::optional<PostingId> posting) {
  const auto newest = session.documents().show(worker, resume);
  if (!newest) return newest.error();
  auto courses = coursesFor(worker, session, ontology, resume, posting);
  if (!courses) return courses.error();
  std::vector<documents::ListedVersion> versions = newest->versions;
  std::reverse(versions.begin(), versions.end());
  for (std::size_t at = 0; at < versions.size() && !courses->empty(); ++at) {
    const auto stored = session.documents().show(worker, versions[at].id);
    if (!stored) return stored.error();
    const auto candidate = candidateOf(worker, session, *stored, ontology);
    if (!candidate) return candidate.error();
    for (Course& course : *courses) {
      if (worker.isStopped()) return Error{Fault::Cancelled, {}};
      if (auto analysis = match::analyse(*candidate, course.posting, ontology))
        add(versions[at], *std::move(analysis), course);
    }
    worker.report({.phase = {}, .done = qint64(at) + 1, .total = qint64(versions.size())});
  }
  std::vector<OverTime> told;
  for (Course& course : *courses) told.push_back(std::move(course.told));
  return told;
}

}  // namespace candor::session
