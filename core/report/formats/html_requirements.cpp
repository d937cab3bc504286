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

QString statusCell(match::Status status) {
  return u"<td class=\"status "_s + toneOf(status) + u"\">"_s + glyph(status) + capitalised(word(status)) + u"</td>"_s;
}

QString quote(const match::Evidence& evidence) {
  QString result = u"<blockquote class=\"words\" dir=\"auto\">“"_s + escapedLine(evidence.quote) + u"”"_s;
  if (!evidence.section.isEmpty()) result += u" <cite>"_s + escapedLine(sectionTitle(evidence.section)) + u"</cite>"_s;
  return result + u"</blockquote>"_s;
}

QString proof(const match::RequirementResult& result) {
  if (result.evidence.empty()) return u"<p class=\"reason\">"_s + escapedLine(withoutEvidence(result)) + u"</p>"_s;
  QString quotes;
  for (const match::Evidence& evidence : result.evidence) quotes += quote(evidence);
  if (!result.reason.isEmpty()) quotes += u"<p class=\"reason\">"_s + escapedLine(result.reason.text()) + u"</p>"_s;
  return quotes;
}

// The number leads to the first place of the resume that proves it; without proof it is plain.
QString numberCell(const match::RequirementResult& result, int number) {
  const QString digits = QString::number(number);
  if (result.evidence.empty()) return u"<td class=\"number\">"_s + digits + u"</td>"_s;
  return u"<td class=\"number\"><a href=\"#e"_s + digits + u"\" aria-label=\"Requirement "_s + digits +
         u", evidence in the resume\">"_s + digits + u"</a></td>"_s;
}

QString row(const match::RequirementResult& result, int number) {
  return u"<tr id=\"r"_s + QString::number(number) + u"\">"_s + numberCell(result, number) + statusCell(result.status) +
         u"<td><p class=\"wanted\" dir=\"auto\">"_s + escapedLine(result.text) + u"</p>"_s + proof(result) +
         u"</td><td class=\"how\">"_s + word(result.how) + u"</td></tr>\n"_s;
}

QString body(const Group& group) {
  QString rows = u"<tbody>\n<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\"><span>"_s + title(group.need) +
                 u"</span> <span class=\"tally\">"_s + count(group.results) + u"</span></th></tr>\n"_s;
  int number = group.firstNumber;
  for (const match::RequirementResult& result : group.results) rows += row(result, number++);
  return rows + u"</tbody>\n"_s;
}

}  // namespace

QString requirements(const match::Analysis& analysis) {
  const QString heading =
      u"<section aria-labelledby=\"requirements\">\n<h2 id=\"requirements\">Requirements <span class=\"tally\">"_s +
      count(analysis.requirements) + u"</span></h2>\n"_s;
  if (analysis.requirements.empty())
    return heading +
           u"<p class=\"reason\">The posting names no requirement that Candor understands.</p>\n</section>\n"_s;
  QString bodies;
  for (const Group& group : groups(analysis)) bodies += body(group);
  return heading +
         u"<table class=\"requirements\">\n<thead class=\"unseen\"><tr><th scope=\"col\">Number</th><th "
         u"scope=\"col\">Status</th>"
         "<th scope=\"col\">Requirement and evidence</th><th scope=\"col\">How found</th></tr></thead>\n"_s +
         bodies + u"</table>\n</section>\n"_s;
}

}  // namespace candor::report::html
