#include "print/drawings.h"
#include "print/parts.h"
#include "report/shown.h"
#include "report/terms.h"

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;

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

QString blockersTitle(std::size_t count) {
  return count == 1 ? u"1 blocker is open"_s : QString::number(count) + u" blockers are open"_s;
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

void addCheck(Galley& galley, const match::AtsCheck& check) {
  const std::size_t opened = galley.open();
  addAir(galley, 4 * Pt);
  galley.cells({{.x = 13 * Pt,
                 .text = Paragraph(capitalised(report::word(check.state)),
                                   {.style = {.weight = QFont::DemiBold}, .width = 54 * Pt})},
                {.x = 67 * Pt,
                 .text = Paragraph(report::shownOnOneLine(report::checkTitle(check.id)),
                                   {.style = style::Name, .width = 98 * Pt})},
                {.x = 172 * Pt,
                 .text = Paragraph(report::shownOnOneLine(check.sentence.text()),
                                   {.style = style::Quiet, .width = BodyWidth - 172 * Pt})}},
               [state = check.state](Canvas& canvas, QPointF at) {
                 drawState(canvas, at + QPointF(0, (13 - GlyphSize) / 2 * Pt), state);
               });
  addAir(galley, 4 * Pt);
  galley.close(opened);
  addLine(galley);
}

}  // namespace

QString capitalised(QLatin1StringView word) {
  QString result(word);
  if (!result.isEmpty()) result.front() = result.front().toUpper();
  return result;
}

void addMasthead(Galley& galley, const match::Analysis& analysis) {
  galley.text(report::heading(analysis), style::Title);
  galley.add({.height = 3 * Pt, .paint = [](Canvas&, QPointF) {}});
  const QString name = report::shownOnOneLine(analysis.resumeName);
  const QString before = name.isEmpty() ? QString() : u"Resume of "_s;
  QString about = before + name + (name.isEmpty() ? u"Analysed offline"_s : u" · analysed offline"_s);
  if (!analysis.dataVersion.isEmpty()) about += u" · data "_s + report::shownOnOneLine(analysis.dataVersion);
  const std::vector<Inset> insets{
      {.span = {.start = before.size(), .length = name.size()}, .style = {.face = Face::Words, .ink = ink::Text}}};
  galley.cells({{.x = 0, .text = Paragraph(about, {.style = style::Quiet, .width = BodyWidth, .insets = insets})}});
  galley.add({.height = 8 * Pt, .paint = [](Canvas&, QPointF) {}});
  galley.rule(ink::Edge);
}

void addBlockers(Galley& galley, const match::Analysis& analysis) {
  if (analysis.blockers.empty()) return;
  galley.gap(14 * Pt);
  Galley strip;
  const QString title = blockersTitle(analysis.blockers.size());
  const Paragraph words(title, {.style = style::Strong, .width = BodyWidth / 2});
  addAir(strip, 6 * Pt);
  strip.cells({{.x = StripWords, .text = words},
               {.x = StripWords + words.widthOf(0) + 7 * Pt,
                .text = Paragraph(u"not part of the score"_s, {.style = style::Small, .width = BodyWidth / 2})}},
              [title](Canvas& canvas, QPointF at) {
                canvas.bookmark(title, 1, at.y());
                drawBlocker(canvas, at + QPointF(StripInset, (13 - GlyphSize) / 2 * Pt));
              });
  for (const match::Blocker& blocker : analysis.blockers) {
    const QString what = report::shownOnOneLine(blocker.text);
    strip.cells(
        {{.x = StripWords,
          .text = Paragraph(what + u"  "_s + report::shownOnOneLine(blocker.reason.text()),
                            {.width = BodyWidth - StripWords - StripInset,
                             .insets = {{.span = {.start = 0, .length = what.size()}, .style = style::Name}}})}});
  }
  addAir(strip, 6 * Pt);
  layStrip(galley, galley.open(), strip);
}

void addAdvice(Galley& galley, const match::Analysis& analysis) {
  if (analysis.advice.empty()) return;
  galley.section(u"Truthful edits, best first"_s, u"points won"_s);
  for (const match::Advice& advice : analysis.advice) {
    const std::size_t opened = galley.open();
    const QString points = report::gain(advice.gain);
    addAir(galley, 4 * Pt);
    galley.cells({{.x = 0,
                   .text = Paragraph(points.isEmpty() ? u"–"_s : points,
                                     {.style = style::Number, .width = 28 * Pt, .alignment = Qt::AlignRight})},
                  {.x = 40 * Pt,
                   .text = Paragraph(report::shownOnOneLine(advice.sentence.text()), {.width = BodyWidth - 40 * Pt})}});
    addAir(galley, 4 * Pt);
    galley.close(opened);
    addLine(galley);
  }
}

void addSkills(Galley& galley, const match::Analysis& analysis) {
  const match::SkillSets& skills = analysis.skills;
  if (skills.matched.isEmpty() && skills.missing.isEmpty() && skills.extra.isEmpty()) return;
  const std::size_t opened = galley.open();
  galley.section(u"Skills"_s);
  addSkillRow(galley, u"Matched"_s, skills.matched);
  addSkillRow(galley, u"Missing"_s, skills.missing);
  addSkillRow(galley, u"Also in the resume"_s, skills.extra);
  galley.close(opened);
}

void addChecks(Galley& galley, const match::Analysis& analysis) {
  if (analysis.ats.empty()) return;
  qsizetype open = 0;
  for (const match::AtsCheck& check : analysis.ats) open += check.state != match::CheckState::Passed;
  const std::size_t opened = galley.open();
  galley.section(u"File checks"_s, open == 0 ? u"all passed"_s : u"%1 of %2 open"_s.arg(open).arg(analysis.ats.size()));
  for (const match::AtsCheck& check : analysis.ats) addCheck(galley, check);
  galley.close(opened);
}

}  // namespace candor::print
