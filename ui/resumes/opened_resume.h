// A resume as the page shows it: what is stored, its text laid out line by line, and its profile with the user's
// corrections. Made away from the GUI thread.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_resume.h"
#include "redact/personal.h"
#include "resumes/profile_fields.h"
#include "widgets/document_text.h"

#include <optional>
#include <vector>

namespace candor::ontology {
class Ontology;
}
namespace candor::session {
class Session;
}

namespace candor::resumes {

struct OpenedResume {
  documents::StoredResume stored;
  widgets::DocumentText text;
  ShownProfile profile;
  std::vector<redact::PersonalKind> ids;  // government ids and card numbers of the version shown
};

// Without a version: the newest. Faults of documents::Documents::show().
[[nodiscard]] Result<OpenedResume> openResume(const Worker& worker, session::Session& session,
                                              const ontology::Ontology& ontology, ResumeId id,
                                              std::optional<ResumeVersionId> version);

[[nodiscard]] widgets::DocumentText sheetText(const reading::Document& document, const profile::Profile& profile);

}  // namespace candor::resumes
