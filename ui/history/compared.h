// Two kept analyses and what changed from the earlier to the later; read away from the GUI thread.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "history/comparison.h"
#include "history/kept_analysis.h"

namespace candor::history {

class History;

struct Compared {
  KeptAnalysis before;
  KeptAnalysis after;
  Comparison comparison;
};

// In the order of their making, whatever the order of the ids. Faults of History::show().
[[nodiscard]] Result<Compared> compareKept(const Worker& worker, History& history, AnalysisId one, AnalysisId other);

}  // namespace candor::history
