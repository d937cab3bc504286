#include "print/pdf.h"

#include "print/finish.h"
#include "print/parts.h"
#include "report/shown.h"
#include "report/terms.h"

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;

constexpr Style FootNote{.size = 8, .line = 12, .ink = ink::Text3};

void addFootNote(Galley& galley) {
  galley.gap(14 * Pt);
  galley.text(
      u"The score is the sum of the lines beside the ring; blockers are no part of it. The same two files and the same "
      "data give the same pages."_s,
      FootNote);
}

}  // namespace

Result<QByteArray> toPdf(const report::Report& report) {
  const match::Analysis& analysis = report.analysis;
  Galley galley;
  addMasthead(galley, analysis);
  addScore(galley, analysis);
  addBlockers(galley, analysis);
  addRequirements(galley, analysis);
  addAdvice(galley, analysis);
  addSkills(galley, analysis);
  addChecks(galley, analysis);
  addFootNote(galley);
  addResume(galley, report);

  const QString title = report::heading(analysis);
  const QString name = report::shownOnOneLine(analysis.resumeName);
  const QString foot = name.isEmpty() ? u"Candor"_s : name + u" · Candor"_s;
  return finish(paint(galley, {.title = title, .foot = foot}), {.title = title + u" – Candor"_s, .language = u"en"_s});
}

}  // namespace candor::print
