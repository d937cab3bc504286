// The incident report as plain text and as HTML.
#include "security/incident_page.h"

#include <algorithm>

namespace candor::security {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype WidestCell = 48;

std::vector<qsizetype> widthsOf(const std::vector<QStringList>& rows) {
  std::vector<qsizetype> widths(rows.empty() ? 0 : std::size_t(rows.front().size()), 0);
  for (const QStringList& row : rows) {
    for (std::size_t i = 0; i < widths.size(); ++i)
      widths[i] = std::max(widths[i], std::min(WidestCell, row[qsizetype(i)].size()));
  }
  return widths;
}

QString lineOf(const QStringList& row, const std::vector<qsizetype>& widths) {
  QString line;
  for (qsizetype i = 0; i < row.size(); ++i)
    line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[std::size_t(i)]) + u"  "_s;
  return line;
}

QString htmlRows(const std::vector<QStringList>& rows) {
  QString html = u"<table>\n"_s;
  for (const QStringList& row : rows) {
    html += u"<tr>"_s;
    for (const QString& cell : row) html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
    html += u"</tr>\n"_s;
  }
  return html + u"</table>\n"_s;
}

QString htmlSection(const IncidentSection& section) {
  QString html = u"<h2>"_s + section.title.toHtmlEscaped() + u"</h2>\n"_s;
  if (!section.rows.empty()) html += htmlRows(section.rows);
  for (const QString& sentence : section.sentences) html += u"<p>"_s + sentence.toHtmlEscaped() + u"</p>\n"_s;
  if (section.steps.isEmpty()) return html;
  html += u"<ol>\n"_s;
  for (const QString& step : section.steps) html += u"<li>"_s + step.toHtmlEscaped() + u"</li>\n"_s;
  return html + u"</ol>\n"_s;
}

}  // namespace

QByteArray textOf(const IncidentPage& page) {
  QString text = page.title + u'\n' + QString(page.title.size(), u'=') + u"\n\n"_s;
  for (const QString& sentence : page.head) text += sentence + u'\n';
  for (const IncidentSection& section : page.sections) {
    text += u'\n' + section.title + u'\n' + QString(section.title.size(), u'-') + u'\n';
    const auto widths = widthsOf(section.rows);
    for (const QStringList& row : section.rows) text += lineOf(row, widths) + u'\n';
    for (const QString& sentence : section.sentences) text += sentence + u'\n';
    for (qsizetype i = 0; i < section.steps.size(); ++i) text += u"%1. "_s.arg(i + 1) + section.steps[i] + u'\n';
  }
  return text.toUtf8();
}

QByteArray htmlOf(const IncidentPage& page) {
  QString html =
      uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>)"_s +
      page.title.toHtmlEscaped() +
      uR"(</title>
<style>
body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 sans-serif; color: #1c2024; background: #fff }
h1 { font-size: 1.6rem; margin: 0 0 .5rem } h2 { font-size: 1.05rem; margin: 2rem 0 .4rem }
p { margin: .3rem 0 } table { border-collapse: collapse; width: 100% }
td { border-bottom: 1px solid #d9dde2; padding: .3rem .8rem .3rem 0; vertical-align: top }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums } li { margin: .3rem 0 }
</style></head><body>
<h1>)"_s +
      page.title.toHtmlEscaped() + u"</h1>\n"_s;
  for (const QString& sentence : page.head) html += u"<p>"_s + sentence.toHtmlEscaped() + u"</p>\n"_s;
  for (const IncidentSection& section : page.sections) html += htmlSection(section);
  return (html + u"</body></html>\n"_s).toUtf8();
}

}  // namespace candor::security
