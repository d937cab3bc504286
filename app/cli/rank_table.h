// The outcome of a ranking: which postings a resume is shown with, and in which order.
#pragma once

#include "cli/ink.h"

#include <QJsonValue>
#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace candor::cli {

struct ScoredJob {
  QJsonValue id;
  std::vector<double> scores;  // by resume
};

struct RankedJob {
  QJsonValue id;
  double score = 0;
};

[[nodiscard]] std::vector<RankedJob> all(std::span<const ScoredJob> jobs, std::size_t resume);

// The best first; of equals, the earlier.
[[nodiscard]] std::vector<RankedJob> best(std::span<const ScoredJob> jobs, std::size_t resume, std::size_t most);

[[nodiscard]] QString rankTable(const QJsonValue& resume, std::span<const RankedJob> jobs, int width, const Ink& ink);

}  // namespace candor::cli
