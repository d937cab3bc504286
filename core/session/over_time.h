// A resume over time: what each of its versions scores against a posting, and what changed it from the one before. All
// are scored by today's data, so that only the resume's own words make a difference. Nothing is stored.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_posting.h"
#include "documents/stored_resume.h"
#include "match/said.h"
#include "ontology/ontology.h"
#include "session/session.h"

#include <optional>
#include <vector>

namespace candor::session {

struct ScoredVersion {
  documents::ListedVersion version;
  double score = 0;
  bool isProvisional = false;
  std::optional<double> gain = {};        // over the one before, an exact multiple of 0.1; the first has none
  std::vector<match::Said> reasons = {};  // what changed it

  friend bool operator==(const ScoredVersion&, const ScoredVersion&) = default;
};

struct OverTime {
  PostingId posting;
  documents::PostingNames names;
  std::vector<ScoredVersion> versions;  // newest first; those that cannot be analysed are left out

  friend bool operator==(const OverTime&, const OverTime&) = default;
};

// Against this posting, or without one against each in use that the resume was analysed for, the latest analysed first.
// Reports how many versions are done. Faults: NoEntry, Cancelled, and of the posting asked for those of
// posting::readPosting().
[[nodiscard]] Result<std::vector<OverTime>> overTime(const Worker& worker, Session& session,
                                                     const ontology::Ontology& ontology, ResumeId resume,
                                                     std::optional<PostingId> posting = {});

}  // namespace candor::session
