#include "analyze/shown_score.h"

#include "analyze/analyze_text.h"
#include "comparison/comparison_view.h"
#include "report/shown.h"
#include "widgets/score.h"
#include "words/said.h"

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

BlockerWords oneBlocker(const match::Blocker& blocker, BlockerDetail detail) {
  const QString apart = AnalyzeText::tr("Not part of the score.");
  const QString title = AnalyzeText::tr("1 blocker is open: %1").arg(withoutStop(report::shownOnOneLine(blocker.text)));
  if (detail == BlockerDetail::Brief) return {.title = {}, .sentence = title + u". "_s + apart};
  const QString reason = report::shownOnOneLine(words::said(blocker.reason));
  return {.title = title, .sentence = reason.isEmpty() ? apart : reason + u' ' + apart};
}

BlockerWords manyBlockers(const std::vector<match::Blocker>& blockers, BlockerDetail detail) {
  const QString title = AnalyzeText::tr("%n blockers are open, not part of the score", nullptr, int(blockers.size()));
  QStringList names;
  QStringList lines;
  for (const match::Blocker& blocker : blockers) {
    names += withoutStop(report::shownOnOneLine(blocker.text));
    const QString reason = report::shownOnOneLine(words::said(blocker.reason));
    lines += u"• "_s + (reason.isEmpty() ? names.back() : names.back() + u": "_s + reason);
  }
  if (detail == BlockerDetail::Brief) return {.title = {}, .sentence = title + u": "_s + names.join(u"; "_s)};
  return {.title = title, .sentence = lines.join(u'\n')};
}

}  // namespace

QString scoreLine(const match::Analysis& analysis) {
  if (!analysis.isProvisional) return AnalyzeText::tr("%1 of 100").arg(widgets::shownPoints(analysis.score));
  return AnalyzeText::tr("about %1 of 100").arg(roundedPoints(analysis.score));
}

QString sumLine(const match::Analysis& analysis) {
  QStringList points;
  for (const widgets::ScoreAddend& addend : comparison::scoreOf(analysis).addends)
    points += widgets::shownPoints(addend.points);
  return points.join(u" + "_s);
}

QString gainLine(const match::Analysis& analysis, const match::Advice& advice) {
  if (advice.gain < 0.05) return {};
  const auto shown = [&](double points) {
    return advice.gain < 1 ? widgets::pointsInColumn(points) : roundedPoints(points);
  };
  return shown(analysis.score) + u" → "_s + shown(analysis.score + advice.gain);
}

BlockerWords blockerWords(const std::vector<match::Blocker>& blockers, BlockerDetail detail) {
  if (blockers.empty()) return {};
  return blockers.size() == 1 ? oneBlocker(blockers.front(), detail) : manyBlockers(blockers, detail);
}

}  // namespace candor::analyze
