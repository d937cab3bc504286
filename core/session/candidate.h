// A kept resume, made ready for matching.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_resume.h"
#include "match/candidate.h"
#include "ontology/ontology.h"
#include "session/session.h"

namespace candor::session {

// As its owner says it should read, where they said so. Faults of documents::Documents::corrections().
[[nodiscard]] Result<match::Candidate> candidateOf(const Worker& worker, Session& session,
                                                   const documents::StoredResume& resume,
                                                   const ontology::Ontology& ontology);

}  // namespace candor::session
