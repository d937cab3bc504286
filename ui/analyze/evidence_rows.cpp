#include "analyze/evidence_rows.h"

#include "analyze/analyze_text.h"
#include "analyze/titles.h"
#include "report/report.h"
#include "report/shown.h"
#include "words/said.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace candor::analyze {

namespace {

QString titleOf(posting::Need need) {
  switch (need) {
    case posting::Need::Must: return AnalyzeText::tr("Must have");
    case posting::Need::Nice: return AnalyzeText::tr("Nice to have");
  }
  return {};
}

QString howOf(match::How how) {
  switch (how) {
    case match::How::None: return {};
    case match::How::Exact: return AnalyzeText::tr("exact");
    case match::How::Stem: return AnalyzeText::tr("word form");
    case match::How::Alias: return AnalyzeText::tr("other name");
    case match::How::Related: return AnalyzeText::tr("related");
    case match::How::Inferred: return AnalyzeText::tr("inferred");
  }
  return {};
}

QString factsOf(std::span<const match::RequirementResult> results) {
  const auto count = [results](match::Status status) {
    return int(std::count_if(results.begin(), results.end(), [status](const auto& r) { return r.status == status; }));
  };
  QStringList facts;
  if (const int met = count(match::Status::Met)) facts += AnalyzeText::tr("%1 met").arg(met);
  if (const int partly = count(match::Status::Partly)) facts += AnalyzeText::tr("%1 partly").arg(partly);
  if (const int missing = count(match::Status::Missing)) facts += AnalyzeText::tr("%1 missing").arg(missing);
  return facts.join(u", "_s);
}

int lineOf(const reading::Document& resume, Span place) {
  const auto after = std::upper_bound(resume.lines.begin(), resume.lines.end(), place.start,
                                      [](qsizetype at, const reading::Line& line) { return at < line.span.start; });
  return int(after - resume.lines.begin());
}

// "Work, line 12 · prepares the pack, ownership is not stated"
QString reasonOf(const match::RequirementResult& result, const std::optional<reading::Document>& resume) {
  const QString reason = report::shownOnOneLine(words::said(result.reason));
  if (result.evidence.empty() || !resume) return reason;
  const match::Evidence& best = result.evidence.front();
  const QString section = sectionTitle(best.section);
  const int line = lineOf(*resume, best.span);
  const QString place = section.isEmpty() ? AnalyzeText::tr("Line %1").arg(line)
                                          : AnalyzeText::tr("%1, line %2").arg(section, QString::number(line));
  return reason.isEmpty() ? place : place + u" · "_s + reason;
}

widgets::EvidenceRow rowOf(const match::RequirementResult& result, int number,
                           const std::optional<reading::Document>& resume) {
  widgets::EvidenceRow row{.number = number,
                           .status = shown(result.status),
                           .requirement = report::shownOnOneLine(result.text),
                           .how = howOf(result.how),
                           .reason = reasonOf(result, resume)};
  for (const match::Evidence& evidence : result.evidence) row.quotes += report::shownOnOneLine(evidence.quote);
  return row;
}

}  // namespace

widgets::EvidenceStatus shown(match::Status status) {
  switch (status) {
    case match::Status::Met: return widgets::EvidenceStatus::Met;
    case match::Status::Partly: return widgets::EvidenceStatus::Partly;
    case match::Status::Missing: return widgets::EvidenceStatus::Missing;
  }
  return widgets::EvidenceStatus::Missing;
}

std::vector<widgets::EvidenceRow> evidenceRows(const match::Analysis& analysis,
                                               const std::optional<reading::Document>& resume) {
  std::vector<widgets::EvidenceRow> rows;
  for (const report::Group& group : report::groups(analysis)) {
    rows.push_back({.heading = titleOf(group.need), .facts = factsOf(group.results)});
    int number = group.firstNumber;
    for (const match::RequirementResult& result : group.results) rows.push_back(rowOf(result, number++, resume));
  }
  return rows;
}

std::vector<widgets::DocumentMark> resumeMarks(const match::Analysis& analysis) {
  std::vector<widgets::DocumentMark> marks;
  int number = 0;
  for (const match::RequirementResult& result : analysis.requirements) {
    ++number;
    for (const match::Evidence& evidence : result.evidence)
      marks.push_back({.number = number, .span = evidence.span, .status = shown(result.status)});
  }
  return marks;
}

std::vector<widgets::DocumentMark> postingMarks(const match::Analysis& analysis) {
  std::vector<widgets::DocumentMark> marks;
  int number = 0;
  for (const match::RequirementResult& result : analysis.requirements)
    marks.push_back({.number = ++number, .span = result.span, .status = shown(result.status)});
  return marks;
}

}  // namespace candor::analyze
