#include "cli/rank_table.h"

#include "cli/list_table.h"
#include "cli/page_writer.h"
#include "report/terms.h"

#include <QVariant>

#include <algorithm>

namespace candor::cli {

using namespace Qt::StringLiterals;

std::vector<RankedJob> all(std::span<const ScoredJob> jobs, std::size_t resume) {
  std::vector<RankedJob> ranked;
  ranked.reserve(jobs.size());
  for (const ScoredJob& job : jobs) ranked.push_back({.id = job.id, .score = job.scores[resume]});
  return ranked;
}

std::vector<RankedJob> best(std::span<const ScoredJob> jobs, std::size_t resume, std::size_t most) {
  std::vector<RankedJob> ranked = all(jobs, resume);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const RankedJob& left, const RankedJob& right) { return left.score > right.score; });
  if (ranked.size() > most) ranked.resize(most);
  return ranked;
}

QString rankTable(const QJsonValue& resume, std::span<const RankedJob> jobs, int width, const Ink& ink) {
  constexpr int BarCells = 20;
  PageWriter page(width, ink);
  page.paragraph(resume.toVariant().toString(), 0, Tone::Strong);
  ListTable table({{.title = {}, .cells = Cells::Number, .tone = Tone::Strong},
                   {.title = {}, .cells = Cells::Whole, .tone = Tone::Accent},
                   {.title = {}, .cells = Cells::Wrap}},
                  2);
  for (const RankedJob& job : jobs) {
    const int filled = std::clamp(int(job.score / 100 * BarCells + 0.5), 0, BarCells);
    table.add({report::points(job.score), QString(filled, u'█') + QString(BarCells - filled, u'░'),
               job.id.toVariant().toString()});
  }
  return page.page() + table.page(width, ink) + u'\n';
}

}  // namespace candor::cli
