#include "analyze/ranked_resume_words.h"

#include "analyze/analyze_text.h"
#include "widgets/score.h"

using namespace Qt::StringLiterals;

namespace candor::analyze {

QString rankedScore(const session::RankedResume& ranked) {
  return widgets::scoreInColumn(
      ranked.analysis.score, ranked.analysis.isProvisional ? widgets::Firmness::Provisional : widgets::Firmness::Firm);
}

QString rankedFacts(const session::RankedResume& ranked) {
  const session::MustHaves musts = session::mustHavesOf(ranked.analysis);
  const auto blockers = int(ranked.analysis.blockers.size());
  QStringList facts;
  if (musts.all > 0) facts += AnalyzeText::tr("%1 of %2 must-haves met").arg(musts.met).arg(musts.all);
  if (blockers > 0) facts += AnalyzeText::tr("%n blockers open", nullptr, blockers);
  return facts.join(u" · "_s);
}

}  // namespace candor::analyze
