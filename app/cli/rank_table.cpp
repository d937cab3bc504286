#include "cli/rank_table.h"

#include "cli/page_writer.h"
#include "cli/text_layout.h"
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
  constexpr int Cells = 20;
  constexpr int Indent = 2 + 5 + 2 + Cells + 2;
  PageWriter page(std::max(width, Indent + Cells), ink);
  page.paragraph(resume.toVariant().toString(), 0, Tone::Strong);
  for (const RankedJob& job : jobs) {
    const int filled = std::clamp(int(job.score / 100 * Cells + 0.5), 0, Cells);
    const QString bar = QString(filled, u'█') + QString(Cells - filled, u'░');
    page.labelled(u"  "_s + ink.in(Tone::Strong, paddedLeft(report::points(job.score), 5)) + u"  "_s +
                      ink.in(Tone::Accent, bar) + u"  "_s,
                  job.id.toVariant().toString(), Indent);
  }
  page.line();
  return page.page();
}

}  // namespace candor::cli
