#include "cli/nearest.h"

#include <algorithm>
#include <vector>

namespace candor::cli {
namespace {

// Letters to insert, drop, change or swap with their neighbour until one word is the other.
qsizetype distance(const QString& from, const QString& to) {
  const auto rows = std::size_t(from.size()) + 1;
  const auto columns = std::size_t(to.size()) + 1;
  std::vector<std::vector<qsizetype>> steps(rows, std::vector<qsizetype>(columns));
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j) {
      qsizetype& best = steps[i][j];
      best = qsizetype(std::max(i, j));
      if (i == 0 || j == 0) continue;
      const QChar left = from[qsizetype(i) - 1];
      const QChar right = to[qsizetype(j) - 1];
      best = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + (left == right ? 0 : 1)});
      if (i > 1 && j > 1 && left == to[qsizetype(j) - 2] && right == from[qsizetype(i) - 2])
        best = std::min(best, steps[i - 2][j - 2] + 1);
    }
  }
  return steps.back().back();
}

}  // namespace

QString nearest(const QString& typed, const QStringList& names) {
  QString best;
  qsizetype least = typed.size() / 2 + 1;
  for (const QString& name : names) {
    const bool isBeginning = typed.size() >= 2 && name.startsWith(typed);
    const qsizetype steps = isBeginning ? 1 : distance(typed.toLower(), name);
    if (steps >= least) continue;
    least = steps;
    best = name;
  }
  return best;
}

}  // namespace candor::cli
