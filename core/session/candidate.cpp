#include "session/candidate.h"

#include "profile/corrected.h"
#include "profile/read_profile.h"

#include <utility>

namespace candor::session {

Result<match::Candidate> candidateOf(const Worker& worker, Session& session, const documents::StoredResume& resume,
                                     const ontology::Ontology& ontology) {
  const auto corrections = session.documents().corrections(worker, resume.resume.id);
  if (!corrections) return corrections.error();
  profile::Profile profile = profile::readProfile(resume.document, ontology);
  for (const documents::Correction& correction : *corrections)
    profile::correct(profile, correction.field, correction.reading, correction.value);
  return match::Candidate(std::move(profile), resume.document.layout, ontology);
}

}  // namespace candor::session
