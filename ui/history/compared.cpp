#include "history/compared.h"

#include "history/history.h"

#include <utility>

namespace candor::history {

Result<Compared> compareKept(const Worker& worker, History& history, AnalysisId one, AnalysisId other) {
  Result<KeptAnalysis> before = history.show(worker, one);
  if (!before) return before.error();
  Result<KeptAnalysis> after = history.show(worker, other);
  if (!after) return after.error();
  if (after->listed.created < before->listed.created) std::swap(*before, *after);
  Comparison comparison = compare(*before, *after);
  return Compared{.before = *std::move(before), .after = *std::move(after), .comparison = std::move(comparison)};
}

}  // namespace candor::history
