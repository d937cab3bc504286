// Removal: a resume without the government ids and card numbers it holds. What was kept of such a file is its text with
// an X for each of their letters and digits; the file itself is not kept, because nothing can be taken out of its
// bytes.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_resume.h"
#include "ontology/ontology.h"
#include "session/session.h"

namespace candor::session {

// Layout and reading order stay; the profile is read anew. The same version when it holds none.
[[nodiscard]] documents::NewVersion withoutIds(const documents::NewVersion& version,
                                               const ontology::Ontology& ontology);

// In every version of a kept resume, for good: rows, files, corrections, search and journal. The number of versions
// that held one. Faults of documents::Documents::show() and replace(); what was done before a fault stays done.
[[nodiscard]] Result<int> removeIds(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                    ResumeId id);

}  // namespace candor::session
