// From an analysis to the rows, marks and strips of its screen. Requirements have the numbers of the report: the musts
// first, each kind in the posting's order. Everything is plain text made safe to show.
#pragma once

#include "match/analysis.h"
#include "reading/document.h"
#include "widgets/document_view.h"
#include "widgets/evidence_model.h"

#include <optional>
#include <vector>

namespace candor::analyze {

[[nodiscard]] widgets::EvidenceStatus shown(match::Status status);

// `analysis` is numbered; `resume` is absent when it was erased: then no row tells a line.
[[nodiscard]] std::vector<widgets::EvidenceRow> evidenceRows(const match::Analysis& analysis,
                                                             const std::optional<reading::Document>& resume);

// Where the resume proves something; where the posting asks for it.
[[nodiscard]] std::vector<widgets::DocumentMark> resumeMarks(const match::Analysis& analysis);
[[nodiscard]] std::vector<widgets::DocumentMark> postingMarks(const match::Analysis& analysis);

}  // namespace candor::analyze
