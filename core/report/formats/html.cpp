#include "report/formats/html.h"

#include "report/formats/html_parts.h"
#include "report/shown.h"
#include "report/terms.h"

#include <QStringList>

namespace candor::report {
namespace {

using namespace Qt::StringLiterals;
using html::said;

QString head(const Report& report) {
  return u"<!DOCTYPE html>\n<html lang=\""_s + said(report, Phrase::LanguageTag) +
         u"\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n"
         "<meta name=\"generator\" content=\"Candor\">\n<title>"_s +
         html::escapedLine(heading(report.analysis, report.language)) + u" – Candor</title>\n<style>\n"_s +
         html::style() + u"</style>\n</head>\n"_s;
}

QString masthead(const Report& report) {
  const match::Analysis& analysis = report.analysis;
  QStringList facts;
  if (const QString name = html::escapedLine(analysis.resumeName); !name.isEmpty())
    facts += said(report, Phrase::ResumeOf).arg(u"<span class=\"words\" dir=\"auto\">"_s + name + u"</span>"_s);
  facts += said(report, Phrase::AnalysedOffline);
  if (!analysis.dataVersion.isEmpty()) facts += said(report, Phrase::Data).arg(html::escapedLine(analysis.dataVersion));
  return u"<header>\n<h1 dir=\"auto\">"_s + html::escapedLine(heading(analysis, report.language)) + u"</h1>\n<p>"_s +
         facts.join(u" · "_s) + u"</p>\n</header>\n"_s;
}

QString foot(const Report& report) {
  return u"<footer>\n<p>"_s + said(report, Phrase::FootOfPage) + u"</p>\n</footer>\n"_s;
}

}  // namespace

QByteArray toHtml(const Report& report) {
  QString page = head(report) + u"<body>\n"_s + masthead(report) + u"<main>\n<div class=\"analysis\">\n"_s;
  page += html::score(report) + html::blockers(report) + html::requirements(report) + html::advice(report) +
          html::skills(report) + html::checks(report) + foot(report);
  page += u"</div>\n"_s + html::resume(report) + u"</main>\n</body>\n</html>\n"_s;
  return page.toUtf8();
}

}  // namespace candor::report
