#include "print/drawings.h"
#include "print/parts.h"
#include "report/shown.h"
#include "report/terms.h"

#include <algorithm>

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;
using report::Phrase;

constexpr double StripInset = 12 * Pt;
constexpr double StripWords = 28 * Pt;

void addAir(Galley& galley, double height) {
  galley.add({.height = height, .paint = [](Canvas&, QPointF) {}});
}

void addLine(Galley& galley) {
  galley.add({.paint = [](Canvas& canvas, QPointF at) { canvas.rule(at, BodyWidth, ink::Line); }});
}

// Paints the strip's ground behind each stripe added since `opened`.
void layStrip(Galley& galley, std::size_t opened, Galley& strip) {
  for (const Stripe& stripe : strip.stripes()) {
    const auto paint = [stripe](Canvas& canvas, QPointF at) {
      canvas.fill({at, QSizeF(BodyWidth, stripe.height + 0.2 * Pt)}, ink::CautionFill);
      canvas.fill({at, QSizeF(3 * Pt, stripe.height + 0.2 * Pt)}, ink::Caution);
      stripe.paint(canvas, at);
    };
    galley.add({.height = stripe.height, .paint = paint});
  }
  galley.close(opened);
}

void addSkillRow(Galley& galley, const QString& label, const QStringList& names) {
  if (names.isEmpty()) return;
  QStringList shown;
  for (const QString& name : names) shown += report::shownOnOneLine(name);
  const std::size_t opened = galley.open();
  addAir(galley, 5 * Pt);
  galley.text(label + u"  "_s + QString::number(names.size()), style::Name);
  galley.text(shown.join(u" · "_s), style::Quiet);
  addAir(galley, 5 * Pt);
  galley.close(opened);
  addLine(galley);
}

void addCheck(Galley& galley, const report::Report& report, const match::AtsCheck& check) {
  const std::size_t opened = galley.open();
  addAir(galley, 4 * Pt);
  galley.cells(
      {{.x = 13 * Pt,
        .text = Paragraph(report::capitalised(report.language.say(report::phraseOf(check.state))),
                          {.style = {.weight = QFont::DemiBold}, .width = 54 * Pt})},
       {.x = 67 * Pt,
        .text = Paragraph(report::checkTitle(check.id, report.language), {.style = style::Name, .width = 98 * Pt})},
       {.x = 172 * Pt,
        .text = Paragraph(said(report, check.sentence), {.style = style::Quiet, .width = BodyWidth - 172 * Pt})}},
      [state = check.state](Canvas& canvas, QPointF at) {
        drawState(canvas, at + QPointF(0, (13 - GlyphSize) / 2 * Pt), state);
      });
  addAir(galley, 4 * Pt);
  galley.close(opened);
  addLine(galley);
}

}  // namespace

QString said(const report::Report& report, const match::Said& sentence) {
  return report::shownOnOneLine(report.language.say(sentence));
}

void addMasthead(Galley& galley, const report::Report& report) {
  const match::Analysis& analysis = report.analysis;
  const report::Language& language = report.language;
  galley.text(report::heading(analysis, language), style::Title);
  galley.add({.height = 3 * Pt, .paint = [](Canvas&, QPointF) {}});
  const QString name = report::shownOnOneLine(analysis.resumeName);
  const QString resumeOf = language.say(Phrase::ResumeOf);
  QString about = language.say(Phrase::AnalysedOffline);
  about = name.isEmpty() ? report::capitalised(about) : resumeOf.arg(name) + u" · "_s + about;
  if (!analysis.dataVersion.isEmpty())
    about += u" · "_s + language.say(Phrase::Data).arg(report::shownOnOneLine(analysis.dataVersion));
  const std::vector<Inset> insets{
      {.span = {.start = std::max<qsizetype>(0, resumeOf.indexOf(u"%1"_s)), .length = name.size()},
       .style = {.face = Face::Words, .ink = ink::Text}}};
  galley.cells({{.x = 0, .text = Paragraph(about, {.style = style::Quiet, .width = BodyWidth, .insets = insets})}});
  galley.add({.height = 8 * Pt, .paint = [](Canvas&, QPointF) {}});
  galley.rule(ink::Edge);
}

void addBlockers(Galley& galley, const report::Report& report) {
  const match::Analysis& analysis = report.analysis;
  if (analysis.blockers.empty()) return;
  galley.gap(14 * Pt);
  Galley strip;
  const QString title = report::openBlockers(analysis, report.language);
  const Paragraph words(title, {.style = style::Strong, .width = BodyWidth / 2});
  addAir(strip, 6 * Pt);
  strip.cells(
      {{.x = StripWords, .text = words},
       {.x = StripWords + words.widthOf(0) + 7 * Pt,
        .text = Paragraph(report.language.say(Phrase::NotInScore), {.style = style::Small, .width = BodyWidth / 2})}},
      [title](Canvas& canvas, QPointF at) {
        canvas.bookmark(title, 1, at.y());
        drawBlocker(canvas, at + QPointF(StripInset, (13 - GlyphSize) / 2 * Pt));
      });
  for (const match::Blocker& blocker : analysis.blockers) {
    const QString what = report::shownOnOneLine(blocker.text);
    strip.cells(
        {{.x = StripWords,
          .text = Paragraph(what + u"  "_s + said(report, blocker.reason),
                            {.width = BodyWidth - StripWords - StripInset,
                             .insets = {{.span = {.start = 0, .length = what.size()}, .style = style::Name}}})}});
  }
  addAir(strip, 6 * Pt);
  layStrip(galley, galley.open(), strip);
}

void addAdvice(Galley& galley, const report::Report& report) {
  if (report.analysis.advice.empty()) return;
  galley.section(report.language.say(Phrase::Edits), report.language.say(Phrase::PointsWonTally));
  for (const match::Advice& advice : report.analysis.advice) {
    const std::size_t opened = galley.open();
    const QString points = report::gain(advice.gain, report.language);
    addAir(galley, 4 * Pt);
    galley.cells({{.x = 0,
                   .text = Paragraph(points.isEmpty() ? u"–"_s : points,
                                     {.style = style::Number, .width = 28 * Pt, .alignment = Qt::AlignRight})},
                  {.x = 40 * Pt, .text = Paragraph(said(report, advice.sentence), {.width = BodyWidth - 40 * Pt})}});
    addAir(galley, 4 * Pt);
    galley.close(opened);
    addLine(galley);
  }
}

void addSkills(Galley& galley, const report::Report& report) {
  const match::SkillSets& skills = report.analysis.skills;
  const report::Language& language = report.language;
  if (skills.matched.isEmpty() && skills.missing.isEmpty() && skills.extra.isEmpty()) return;
  const std::size_t opened = galley.open();
  galley.section(language.say(Phrase::Skills));
  addSkillRow(galley, language.say(Phrase::Matched), skills.matched);
  addSkillRow(galley, report::capitalised(language.say(Phrase::Missing)), skills.missing);
  addSkillRow(galley, language.say(Phrase::AlsoThere), skills.extra);
  galley.close(opened);
}

void addChecks(Galley& galley, const report::Report& report) {
  if (report.analysis.ats.empty()) return;
  const std::size_t opened = galley.open();
  galley.section(report.language.say(Phrase::FileChecks), report::openChecks(report.analysis, report.language));
  for (const match::AtsCheck& check : report.analysis.ats) addCheck(galley, report, check);
  galley.close(opened);
}

}  // namespace candor::print
