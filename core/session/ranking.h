// Ranking: one kept resume against every kept posting. A row's score is the one its analysis has: it is made by
// match::analyse(), and nothing else weighs in. Nothing is stored.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_posting.h"
#include "ontology/ontology.h"
#include "session/session.h"

#include <vector>

namespace candor::session {

struct RankedPosting {
  PostingId id;
  documents::PostingNames names;
  double score = 0;
  bool isProvisional = false;
  int musts = 0;
  int mustsMet = 0;
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

}  // namespace candor::session
