#include "analyze/shown_score.h"

#include "analyze/analyze_text.h"
#include "report/shown.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

QString roundedPoints(double points) { return QString::number(std::lround(points)); }

// Requirements are lines of a list and often end in a full stop; what follows brings its own.
QString withoutStop(QString text) {
  while (text.endsWith(u'.')) text.chop(1);
  return text;
}

}  // namespace

widgets::Score shownScore(const match::Analysis& analysis) {
  widgets::Score score{.points = analysis.score,
                       .firmness = analysis.isProvisional ? widgets::Firmness::Provisional : widgets::Firmness::Firm};
  for (const match::Addend& line : analysis.explain) {
    if (line.most <= 0) continue;
    score.addends.push_back({.label = line.item, .points = line.points, .most = line.most, .facts = line.facts});
  }
  return score;
}

QString scoreLine(const match::Analysis& analysis) {
  if (!analysis.isProvisional) return AnalyzeText::tr("%1 of 100").arg(widgets::shownPoints(analysis.score));
  return AnalyzeText::tr("about %1 of 100").arg(roundedPoints(analysis.score));
}

QString sumLine(const match::Analysis& analysis) {
  QStringList points;
  for (const widgets::ScoreAddend& addend : shownScore(analysis).addends) points += widgets::shownPoints(addend.points);
  return points.join(u" + "_s);
}

QString gainLine(const match::Analysis& analysis, const match::Advice& advice) {
  const QString now = roundedPoints(analysis.score);
  const QString then = roundedPoints(analysis.score + advice.gain);
  if (advice.gain < 0.05) return {};
  if (now == then)
    return widgets::shownPoints(analysis.score) + u" → "_s + widgets::shownPoints(analysis.score + advice.gain);
  return now + u" → "_s + then;
}

BlockerWords blockerWords(const std::vector<match::Blocker>& blockers, BlockerDetail detail) {
  if (blockers.empty()) return {};
  const QString apart = AnalyzeText::tr("Not part of the score.");
  if (blockers.size() == 1) {
    const match::Blocker& only = blockers.front();
    const QString reason = report::shownOnOneLine(only.reason);
    return {.title = AnalyzeText::tr("1 blocker is open: %1").arg(withoutStop(report::shownOnOneLine(only.text))),
            .sentence = reason.isEmpty() || detail == BlockerDetail::TitlesOnly ? apart : reason + u' ' + apart};
  }
  QStringList lines;
  for (const match::Blocker& blocker : blockers) {
    const QString text = withoutStop(report::shownOnOneLine(blocker.text));
    const QString reason = report::shownOnOneLine(blocker.reason);
    lines += u"• "_s + (reason.isEmpty() || detail == BlockerDetail::TitlesOnly ? text : text + u": "_s + reason);
  }
  return {.title = AnalyzeText::tr("%n blockers are open, not part of the score", nullptr, int(blockers.size())),
          .sentence = lines.join(u'\n')};
}

}  // namespace candor::analyze
