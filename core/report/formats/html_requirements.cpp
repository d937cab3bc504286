#include "report/formats/html_parts.h"
#include "report/terms.h"

namespace candor::report::html {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView toneOf(match::Status status) {
  switch (status) {
    case match::Status::Met: return "pos"_L1;
    case match::Status::Partly: return "cau"_L1;
    case match::Status::Missing: return "neg"_L1;
  }
  return {};
}

QString statusCell(const Report& report, match::Status status) {
  return u"<td class=\"status "_s + toneOf(status) + u"\">"_s + glyph(status) +
         capitalised(said(report, phraseOf(status))) + u"</td>"_s;
}

QString quote(const Report& report, const match::Evidence& evidence) {
  QString result =
      u"<blockquote class=\"words\" dir=\"auto\">"_s + said(report, Phrase::Quoted).arg(escapedLine(evidence.quote));
  const QString section = escapedLine(sectionTitle(evidence.section, report.language));
  if (!section.isEmpty()) result += u" <cite>"_s + section + u"</cite>"_s;
  return result + u"</blockquote>"_s;
}

QString proof(const Report& report, const match::RequirementResult& result) {
  const auto reason = [](const QString& text) { return QString(u"<p class=\"reason\">"_s + text + u"</p>"_s); };
  if (result.evidence.empty()) return reason(escapedLine(withoutEvidence(result, report.language)));
  QString quotes;
  for (const match::Evidence& evidence : result.evidence) quotes += quote(report, evidence);
  if (!result.reason.isEmpty()) quotes += reason(said(report, result.reason));
  return quotes;
}

// The number leads to the first place of the resume that proves it; without proof it is plain.
QString numberCell(const Report& report, const match::RequirementResult& result, int number) {
  const QString digits = QString::number(number);
  if (result.evidence.empty()) return u"<td class=\"number\">"_s + digits + u"</td>"_s;
  return u"<td class=\"number\"><a href=\"#e"_s + digits + u"\" aria-label=\""_s +
         said(report, Phrase::RequirementsEvidence).arg(number) + u"\">"_s + digits + u"</a></td>"_s;
}

QString row(const Report& report, const match::RequirementResult& result, int number) {
  const auto how = phraseOf(result.how);
  return u"<tr id=\"r"_s + QString::number(number) + u"\">"_s + numberCell(report, result, number) +
         statusCell(report, result.status) + u"<td><p class=\"wanted\" dir=\"auto\">"_s + escapedLine(result.text) +
         u"</p>"_s + proof(report, result) + u"</td><td class=\"how\">"_s + (how ? said(report, *how) : QString()) +
         u"</td></tr>\n"_s;
}

QString body(const Report& report, const Group& group) {
  QString rows = u"<tbody>\n<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\"><span>"_s +
                 said(report, phraseOf(group.need)) + u"</span> <span class=\"tally\">"_s +
                 escapedLine(count(group.results, report.language)) + u"</span></th></tr>\n"_s;
  int number = group.firstNumber;
  for (const match::RequirementResult& result : group.results) rows += row(report, result, number++);
  return rows + u"</tbody>\n"_s;
}

}  // namespace

QString requirements(const Report& report) {
  const match::Analysis& analysis = report.analysis;
  const QString heading = u"<section aria-labelledby=\"requirements\">\n<h2 id=\"requirements\">"_s +
                          said(report, Phrase::Requirements) + u" <span class=\"tally\">"_s +
                          escapedLine(count(analysis.requirements, report.language)) + u"</span></h2>\n"_s;
  if (analysis.requirements.empty())
    return heading + u"<p class=\"reason\">"_s + said(report, Phrase::NoRequirement) + u"</p>\n</section>\n"_s;
  QString bodies;
  for (const Group& group : groups(analysis)) bodies += body(report, group);
  return heading + u"<table class=\"requirements\">\n"_s +
         unseenHead(report, {Phrase::Number, Phrase::Status, Phrase::RequirementAndEvidence, Phrase::HowFound}) +
         bodies + u"</table>\n</section>\n"_s;
}

}  // namespace candor::report::html
