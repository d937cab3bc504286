#include "report/formats/html_parts.h"
#include "report/terms.h"

#include <QStringList>

namespace candor::report::html {
namespace {

using namespace Qt::StringLiterals;

QString section(const QString& id, const QString& heading, const QString& content) {
  return u"<section aria-labelledby=\""_s + id + u"\">\n<h2 id=\""_s + id + u"\">"_s + heading + u"</h2>\n"_s +
         content + u"</section>\n"_s;
}

QString skillRow(const QString& label, const QStringList& names) {
  if (names.isEmpty()) return {};
  QString items;
  for (const QString& name : names) items += u"<li dir=\"auto\">"_s + escapedLine(name) + u"</li>"_s;
  return u"<dt>"_s + label + u" <span class=\"tally\">"_s + QString::number(names.size()) +
         u"</span></dt>\n<dd><ul>"_s + items + u"</ul></dd>\n"_s;
}

}  // namespace

QString blockers(const match::Analysis& analysis) {
  if (analysis.blockers.empty()) return {};
  QString items;
  for (const match::Blocker& blocker : analysis.blockers)
    items += u"<li><b dir=\"auto\">"_s + escapedLine(blocker.text) + u"</b> "_s + escapedLine(blocker.reason.text()) +
             u"</li>\n"_s;
  const auto open = analysis.blockers.size();
  const QString heading = open == 1 ? u"1 blocker is open"_s : QString::number(open) + u" blockers are open"_s;
  return u"<section class=\"blockers\" aria-labelledby=\"blockers\">\n"_s + blockerGlyph() +
         u"<div><h2 id=\"blockers\">"_s + heading +
         u" <span class=\"tally\">not part of the score</span></h2>\n<ul>\n"_s + items + u"</ul></div>\n</section>\n"_s;
}

QString advice(const match::Analysis& analysis) {
  if (analysis.advice.empty()) return {};
  QString rows;
  for (const match::Advice& advice : analysis.advice) {
    const QString points = gain(advice.gain);
    rows += u"<tr><th scope=\"row\">"_s + (points.isEmpty() ? u"–"_s : points) + u"</th><td dir=\"auto\">"_s +
            escapedLine(advice.sentence.text()) + u"</td></tr>\n"_s;
  }
  return section(u"advice"_s, u"Truthful edits, best first"_s,
                 QString(u"<table class=\"advice\">\n<thead class=\"unseen\"><tr><th scope=\"col\">Points won</th>"
                         "<th scope=\"col\">Edit</th></tr></thead>\n<tbody>\n"_s +
                         rows + u"</tbody>\n</table>\n"_s));
}

QString skills(const match::Analysis& analysis) {
  const QString rows = skillRow(u"Matched"_s, analysis.skills.matched) +
                       skillRow(u"Missing"_s, analysis.skills.missing) +
                       skillRow(u"Also in the resume"_s, analysis.skills.extra);
  if (rows.isEmpty()) return {};
  return section(u"skills"_s, u"Skills"_s, u"<dl class=\"skills\">\n"_s + rows + u"</dl>\n"_s);
}

QString checks(const match::Analysis& analysis) {
  if (analysis.ats.empty()) return {};
  QString rows;
  qsizetype open = 0;
  for (const match::AtsCheck& check : analysis.ats) {
    if (check.state != match::CheckState::Passed) ++open;
    rows += u"<tr><td class=\"status\">"_s + glyph(check.state) + capitalised(word(check.state)) +
            u"</td><th scope=\"row\">"_s + escapedLine(checkTitle(check.id)) + u"</th><td>"_s +
            escapedLine(check.sentence.text()) + u"</td></tr>\n"_s;
  }
  const QString tally = open == 0 ? u"all passed"_s : u"%1 of %2 open"_s.arg(open).arg(analysis.ats.size());
  return section(u"checks"_s, QString(u"File checks <span class=\"tally\">"_s + tally + u"</span>"_s),
                 QString(u"<table class=\"checks\">\n<thead class=\"unseen\"><tr><th scope=\"col\">State</th>"
                         "<th scope=\"col\">Check</th><th scope=\"col\">What was found</th></tr></thead>\n<tbody>\n"_s +
                         rows + u"</tbody>\n</table>\n"_s));
}

}  // namespace candor::report::html
