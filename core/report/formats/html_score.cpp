#include "report/formats/html_parts.h"
#include "report/terms.h"

#include <algorithm>
#include <cmath>

namespace candor::report::html {
namespace {

using namespace Qt::StringLiterals;

constexpr double Radius = 46;
constexpr double GapDegrees = 4.5;

QString number(double value) { return QString::number(value, 'f', 2); }

double totalOf(const match::Analysis& analysis) {
  double total = 0;
  for (const match::Addend& addend : analysis.explain) total += addend.most;
  return total;
}

// One stroke along the ring: degrees clockwise from 12 o'clock.
QString arc(const QString& kind, double from, double length) {
  if (length <= 0) return {};
  return u"<circle class=\""_s + kind + u"\" cx=\"60\" cy=\"60\" r=\""_s + number(Radius) +
         u"\" pathLength=\"360\" "_s + u"stroke-dasharray=\""_s + number(length) + u' ' + number(360 - length) +
         u"\" transform=\"rotate("_s + number(from - 90) + u" 60 60)\"/>"_s;
}

QString arcs(const match::Analysis& analysis) {
  const double total = totalOf(analysis);
  if (total <= 0) return arc(u"rest"_s, 0, 360);
  QString result;
  double from = GapDegrees / 2;
  for (const match::Addend& addend : analysis.explain) {
    const double length = addend.most / total * 360;
    const double drawn = std::max(0.0, length - GapDegrees);
    const double share = addend.most > 0 ? addend.points / addend.most : 0;
    result += arc(u"rest"_s, from, drawn) + arc(u"full"_s, from, drawn * share);
    from += length;
  }
  return result;
}

QString ring(const Report& report) {
  const match::Analysis& analysis = report.analysis;
  const QString score = escaped(scoreInWords(analysis, report.language));
  const QString kind = analysis.isProvisional ? u"ring provisional"_s : u"ring"_s;
  const QString text = QString::number(std::lround(analysis.score));
  QString above;
  if (analysis.isProvisional)
    above = u"<text class=\"small\" x=\"60\" y=\"40\">"_s + said(report, Phrase::About) + u"</text>"_s;
  return u"<svg class=\""_s + kind + u"\" viewBox=\"0 0 120 120\" role=\"img\" aria-label=\""_s +
         said(report, Phrase::ScoreOfHundred).arg(score) + u"\">"_s + arcs(analysis) + above +
         u"<text class=\"large\" x=\"60\" y=\"66\">"_s + text + u"</text><text class=\"small\" x=\"60\" y=\"83\">"_s +
         said(report, Phrase::OfHundred) + u"</text></svg>\n"_s;
}

// 1.6 a point, so that the longest bar belongs to the part that weighs most.
QString bar(const match::Addend& addend) {
  const double width = std::max(4.0, addend.most * 1.6);
  const double filled = addend.most > 0 ? (width - 2) * addend.points / addend.most : 0;
  return u"<svg class=\"bar\" width=\""_s + number(width) +
         u"\" height=\"8\" aria-hidden=\"true\"><rect class=\"outline\" "
         "x=\"0.5\" y=\"0.5\" width=\""_s +
         number(width - 1) + u"\" height=\"7\"/><rect class=\"filled\" x=\"1\" y=\"1\" width=\""_s + number(filled) +
         u"\" height=\"6\"/></svg>"_s;
}

QString row(const Report& report, const match::Addend& addend) {
  return u"<tr><th scope=\"row\">"_s + said(report, addend.item) + u"</th><td>"_s + bar(addend) +
         u"</td><td class=\"facts\">"_s + said(report, addend.facts) + u"</td><td class=\"sum\"><b>"_s +
         points(addend.points, report.language) + u"</b> "_s +
         said(report, Phrase::Of).arg(maximum(addend.most, report.language)) + u"</td></tr>\n"_s;
}

}  // namespace

QString score(const Report& report) {
  const match::Analysis& analysis = report.analysis;
  QString rows;
  for (const match::Addend& addend : analysis.explain) rows += row(report, addend);
  QString provisional;
  if (analysis.isProvisional) provisional = u"<p class=\"note\">"_s + said(report, Phrase::Provisional) + u"</p>\n"_s;
  const QString title = said(report, Phrase::Score);
  return u"<section class=\"score\" aria-labelledby=\"score\">\n<h2 id=\"score\" class=\"unseen\">"_s + title +
         u"</h2>\n"_s + ring(report) + u"<div class=\"addends\">\n<table>\n"_s +
         unseenHead(report, {Phrase::Part, Phrase::Bar, Phrase::Facts, Phrase::Points}) + u"<tbody>\n"_s + rows +
         u"</tbody>\n<tfoot><tr><th scope=\"row\">"_s + title + u"</th><td></td><td class=\"facts\">"_s +
         said(report, Phrase::SumOfLines) + u"</td><td class=\"sum\"><b>"_s + points(analysis.score, report.language) +
         u"</b> "_s + said(report, Phrase::OfHundred) + u"</td></tr></tfoot>\n</table>\n"_s + provisional +
         u"</div>\n</section>\n"_s;
}

}  // namespace candor::report::html
