#include "report/formats/html.h"

#include "report/formats/html_parts.h"
#include "report/shown.h"
#include "report/terms.h"

#include <QStringList>

namespace candor::report {
namespace {

using namespace Qt::StringLiterals;

QString head(const match::Analysis& analysis) {
  return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n"
         "<meta name=\"generator\" content=\"Candor\">\n<title>"_s +
         html::escapedLine(heading(analysis)) + u" – Candor</title>\n<style>\n"_s + html::style() +
         u"</style>\n</head>\n"_s;
}

QString masthead(const match::Analysis& analysis) {
  QStringList facts;
  if (const QString name = html::escapedLine(analysis.resumeName); !name.isEmpty())
    facts += u"Resume of <span class=\"words\" dir=\"auto\">"_s + name + u"</span>"_s;
  facts += u"analysed offline"_s;
  if (!analysis.dataVersion.isEmpty()) facts += u"data "_s + html::escapedLine(analysis.dataVersion);
  return u"<header>\n<h1 dir=\"auto\">"_s + html::escapedLine(heading(analysis)) + u"</h1>\n<p>"_s +
         facts.join(u" · "_s) + u"</p>\n</header>\n"_s;
}

QString foot() {
  return u"<footer>\n<p>The score is the sum of the lines beside the ring; blockers are no part of it. The same two "
         u"files and "
         u"the "
         "same data give the same page.</p>\n</footer>\n"_s;
}

}  // namespace

QByteArray toHtml(const Report& report) {
  const match::Analysis& analysis = report.analysis;
  QString page = head(analysis) + u"<body>\n"_s + masthead(analysis) + u"<main>\n<div class=\"analysis\">\n"_s;
  page += html::score(analysis) + html::blockers(analysis) + html::requirements(analysis) + html::advice(analysis) +
          html::skills(analysis) + html::checks(analysis) + foot();
  page += u"</div>\n"_s + html::resume(report) + u"</main>\n</body>\n</html>\n"_s;
  return page.toUtf8();
}

}  // namespace candor::report
