// ShownAnalysis: all the screen of one analysis shows, read from the vault at once. The analysis outlives its
// documents; what was erased is absent.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "documents/stored_posting.h"
#include "history/kept_analysis.h"
#include "ontology/ontology.h"
#include "posting/posting.h"
#include "reading/document.h"
#include "session/session.h"

#include <QString>

#include <optional>

namespace candor::analyze {

struct ShownAnalysis {
  history::ListedAnalysis listed;
  match::Analysis analysis;  // numbered
  std::optional<reading::Document> resume;
  std::optional<documents::StoredPosting> posting;
};

// NoEntry: there is no such analysis. Faults of history::History::show().
[[nodiscard]] Result<ShownAnalysis> loadAnalysis(const Worker& worker, session::Session& session, AnalysisId id);

// "Rotterdam · planning-v4 · analysed offline on Thu 12 Nov 2026, 09:14 · data 2026.1"
[[nodiscard]] QString aboutLine(const ShownAnalysis& shown);
[[nodiscard]] QString titleLine(const ShownAnalysis& shown);

}  // namespace candor::analyze
