// Ranking: one kept resume against every kept posting, or every kept resume against one posting. A row's score is the
// one its analysis has: it is made by match::analyse(), and nothing else weighs in. Nothing is stored.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_posting.h"
#include "documents/stored_resume.h"
#include "match/analysis.h"
#include "ontology/ontology.h"
#include "posting/posting.h"
#include "session/session.h"

#include <vector>

namespace candor::session {

struct MustHaves {
  int all = 0;
  int met = 0;

  friend bool operator==(const MustHaves&, const MustHaves&) = default;
};
[[nodiscard]] MustHaves mustHavesOf(const match::Analysis& analysis);

struct RankedPosting {
  PostingId id;
  documents::PostingNames names;
  double score = 0;
  bool isProvisional = false;
  MustHaves musts;
  int blockers = 0;

  friend bool operator==(const RankedPosting&, const RankedPosting&) = default;
};

struct Ranking {
  std::vector<RankedPosting> postings;  // best first; of equals, the newer posting
  int unread = 0;                       // postings that say too little to be analysed
};

// The newest version of the resume, and all postings in use; reports how many are done. Faults: NoEntry, Cancelled,
// and of a resume that cannot be analysed those of match::analyse().
[[nodiscard]] Result<Ranking> rankPostings(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                           ResumeId resume);

struct RankedResume {
  documents::ListedResume resume;
  match::Analysis analysis;          // of its newest version
  std::vector<match::Said> reasons;  // what sets it apart from the next one; the last has none

  friend bool operator==(const RankedResume&, const RankedResume&) = default;
};

struct ResumeRanking {
  std::vector<RankedResume> resumes;  // best first; of equals, the newer resume
  int unread = 0;                     // resumes that cannot be analysed

  // Nothing when the resume is not in it.
  [[nodiscard]] const RankedResume* find(ResumeId id) const;

  friend bool operator==(const ResumeRanking&, const ResumeRanking&) = default;
};

// All resumes in use; reports how many are done. Faults: Cancelled, those of posting::readPosting(), and NoEntry for a
// posting that is not kept.
[[nodiscard]] Result<ResumeRanking> rankResumes(const Worker& worker, Session& session,
                                                const ontology::Ontology& ontology, const posting::Posting& posting);
[[nodiscard]] Result<ResumeRanking> rankResumes(const Worker& worker, Session& session,
                                                const ontology::Ontology& ontology, PostingId posting);

}  // namespace candor::session
