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

QString blockers(const Report& report) {
  const match::Analysis& analysis = report.analysis;
  if (analysis.blockers.empty()) return {};
  QString items;
  for (const match::Blocker& blocker : analysis.blockers)
    items += u"<li><b dir=\"auto\">"_s + escapedLine(blocker.text) + u"</b> "_s + said(report, blocker.reason) +
             u"</li>\n"_s;
  return u"<section class=\"blockers\" aria-labelledby=\"blockers\">\n"_s + blockerGlyph() +
         u"<div><h2 id=\"blockers\">"_s + escapedLine(openBlockers(analysis, report.language)) +
         u" <span class=\"tally\">"_s + said(report, Phrase::NotInScore) + u"</span></h2>\n<ul>\n"_s + items +
         u"</ul></div>\n</section>\n"_s;
}

QString advice(const Report& report) {
  if (report.analysis.advice.empty()) return {};
  QString rows;
  for (const match::Advice& advice : report.analysis.advice) {
    const QString points = gain(advice.gain, report.language);
    rows += u"<tr><th scope=\"row\">"_s + (points.isEmpty() ? u"–"_s : points) + u"</th><td dir=\"auto\">"_s +
            said(report, advice.sentence) + u"</td></tr>\n"_s;
  }
  return section(u"advice"_s, said(report, Phrase::Edits),
                 QString(u"<table class=\"advice\">\n"_s + unseenHead(report, {Phrase::PointsWon, Phrase::Edit}) +
                         u"<tbody>\n"_s + rows + u"</tbody>\n</table>\n"_s));
}

QString skills(const Report& report) {
  const match::SkillSets& skills = report.analysis.skills;
  const QString rows = skillRow(said(report, Phrase::Matched), skills.matched) +
                       skillRow(capitalised(said(report, Phrase::Missing)), skills.missing) +
                       skillRow(said(report, Phrase::AlsoThere), skills.extra);
  if (rows.isEmpty()) return {};
  return section(u"skills"_s, said(report, Phrase::Skills), u"<dl class=\"skills\">\n"_s + rows + u"</dl>\n"_s);
}

QString checks(const Report& report) {
  if (report.analysis.ats.empty()) return {};
  QString rows;
  for (const match::AtsCheck& check : report.analysis.ats)
    rows += u"<tr><td class=\"status\">"_s + glyph(check.state) + capitalised(said(report, phraseOf(check.state))) +
            u"</td><th scope=\"row\">"_s + escapedLine(checkTitle(check.id, report.language)) + u"</th><td>"_s +
            said(report, check.sentence) + u"</td></tr>\n"_s;
  const QString tally = escapedLine(openChecks(report.analysis, report.language));
  return section(u"checks"_s,
                 QString(said(report, Phrase::FileChecks) + u" <span class=\"tally\">"_s + tally + u"</span>"_s),
                 QString(u"<table class=\"checks\">\n"_s +
                         unseenHead(report, {Phrase::State, Phrase::Check, Phrase::WhatWasFound}) + u"<tbody>\n"_s +
                         rows + u"</tbody>\n</table>\n"_s));
}

}  // namespace candor::report::html
