// A posting on its way into an analysis: where it came from, what was read from it, and what the user put right. It is
// stored only when it is analysed.
#pragma once

#include "analyze/shown_analysis.h"
#include "base/ids.h"
#include "documents/stored_posting.h"
#include "posting/posting.h"
#include "session/intake.h"

#include <QString>

#include <optional>
#include <vector>

namespace candor::analyze {

struct PostingDraft {
  documents::NewPosting posting;
  posting::Posting reading;
  std::optional<PostingId> stored = {};  // the one it is, when it came from the vault
};

// Faults of session::readPosting(). A file's bytes are kept with what was read from it.
[[nodiscard]] Result<PostingDraft> readDraft(const session::ReadingDesk& desk, const QString& text);
[[nodiscard]] Result<PostingDraft> readDraft(const Worker& worker, const session::ReadingDesk& desk,
                                             const session::FileBytes& file);
[[nodiscard]] Result<PostingDraft> readDraft(const Worker& worker, session::Session& session,
                                             const ontology::Ontology& ontology, PostingId id);

struct WantedAnalysis {
  ResumeId resume;
  PostingDraft draft;
};

// Stores the posting, with its names as they were put right, and analyses it. Faults of session::analyse().
[[nodiscard]] Result<ShownAnalysis> analyseDraft(const Worker& worker, session::Session& session,
                                                 const ontology::Ontology& ontology, const WantedAnalysis& wanted);

}  // namespace candor::analyze
