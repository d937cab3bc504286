#include "print/pdf.h"

#include "print/finish.h"
#include "print/parts.h"
#include "report/shown.h"
#include "report/terms.h"

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;

constexpr Style FootNote{.size = 8, .line = 12, .ink = ink::Text3};

void addFootNote(Galley& galley, const report::Report& report) {
  galley.gap(14 * Pt);
  galley.text(report.language.say(report::Phrase::FootOfPages), FootNote);
}

}  // namespace

Result<QByteArray> toPdf(const report::Report& report) {
  const match::Analysis& analysis = report.analysis;
  Galley galley;
  addMasthead(galley, report);
  addScore(galley, report);
  addBlockers(galley, report);
  addRequirements(galley, report);
  addAdvice(galley, report);
  addSkills(galley, report);
  addChecks(galley, report);
  addFootNote(galley, report);
  addResume(galley, report);

  const QString title = report::heading(analysis, report.language);
  const QString name = report::shownOnOneLine(analysis.resumeName);
  const QString foot = name.isEmpty() ? u"Candor"_s : name + u" · Candor"_s;
  const QString page = report.language.say(report::Phrase::PageOfPages);
  return finish(paint(galley, {.title = title, .foot = foot, .page = page}),
                {.title = title + u" – Candor"_s, .language = report.language.tag()});
}

}  // namespace candor::print
