// Analysing what the vault keeps: a resume and a posting by their ids, the answer kept in the history.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "history/history.h"
#include "match/analysis.h"
#include "ontology/ontology.h"
#include "reading/document.h"
#include "session/session.h"

namespace candor::session {

struct Analysed {
  history::AddedAnalysis added;
  match::Analysis analysis;
  reading::Document resume;  // the analysis points into its text
};

// The newest version of the resume. NoEntry; the faults of posting::readPosting() and match::analyse().
[[nodiscard]] Result<Analysed> analyse(const Worker& worker, Session& session, const ontology::Ontology& ontology,
                                       ResumeId resume, PostingId posting);

// A kept analysis with the document it points into. NoEntry when either is gone.
struct Kept {
  history::KeptAnalysis analysis;
  reading::Document resume;
};
[[nodiscard]] Result<Kept> keptAnalysis(const Worker& worker, Session& session, AnalysisId id);

}  // namespace candor::session
