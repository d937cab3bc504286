#include "print/drawings.h"
#include "print/parts.h"
#include "report/shown.h"
#include "report/terms.h"

#include <algorithm>
#include <cmath>

namespace candor::print {
namespace {

using report::Phrase;

constexpr double RingSize = 84 * Pt;
constexpr double AddendsLeft = 106 * Pt;
constexpr double ItemWidth = 100 * Pt;
constexpr double BarLeft = AddendsLeft + ItemWidth + 8 * Pt;
constexpr double BarWidth = 54 * Pt;
constexpr double SumWidth = 58 * Pt;
constexpr double RuleAir = 5 * Pt;
constexpr double FactsLeft = BarLeft + BarWidth + 10 * Pt;

// Words in the middle of the ring.
void paintMiddle(Canvas& canvas, QPointF at, const QString& words, const Style& style) {
  Paragraph(words, {.style = style, .width = RingSize, .alignment = Qt::AlignHCenter}).paint(canvas, 0, at);
}

void paintRing(Canvas& canvas, QPointF at, const match::Analysis& analysis, const report::Language& language) {
  canvas.bookmark(language.say(Phrase::Score), 1, at.y());
  drawRing(canvas, QRectF(at, QSizeF(RingSize, RingSize)).adjusted(4 * Pt, 4 * Pt, -4 * Pt, -4 * Pt), analysis);
  const Style small{.size = 7.5, .line = 10, .ink = ink::Text2};
  if (analysis.isProvisional) paintMiddle(canvas, at + QPointF(0, 17 * Pt), language.say(Phrase::About), small);
  paintMiddle(canvas, at + QPointF(0, 27 * Pt), QString::number(std::lround(analysis.score)),
              {.size = 22, .line = 26, .weight = QFont::DemiBold});
  paintMiddle(canvas, at + QPointF(0, 53 * Pt), language.say(Phrase::OfHundred), small);
}

// The longest bar belongs to the part that weighs most.
void paintBar(Canvas& canvas, QPointF at, const match::Addend& addend, double widest) {
  const double width = widest > 0 ? std::max(3 * Pt, BarWidth * addend.most / widest) : 3 * Pt;
  const double share = addend.most > 0 ? std::clamp(addend.points / addend.most, 0.0, 1.0) : 0;
  const QRectF box(at + QPointF(BarLeft, 4 * Pt), QSizeF(width, 6 * Pt));
  canvas.fill(box, ink::Edge);
  canvas.fill(box.adjusted(0.5 * Pt, 0.5 * Pt, -0.5 * Pt, -0.5 * Pt), ink::Paper);
  canvas.fill({box.topLeft(), QSizeF(width * share, box.height())}, ink::Accent);
}

// One line of the sum, in words.
struct SumLine {
  QString item;
  QString facts;
  QString points;
  QString ofMost;  // "of 60"
};

SumLine sumLine(const report::Language& language, const match::Addend& addend) {
  return {.item = report::shownOnOneLine(language.say(addend.item)),
          .facts = report::shownOnOneLine(language.say(addend.facts)),
          .points = report::points(addend.points, language),
          .ofMost = language.say(Phrase::Of).arg(report::maximum(addend.most, language))};
}

std::vector<Cell> cellsOf(const SumLine& line, const Style& style) {
  const QString all = line.points + u' ' + line.ofMost;
  return {{.x = AddendsLeft, .text = Paragraph(line.item, {.style = style, .width = ItemWidth})},
          {.x = FactsLeft,
           .text = Paragraph(line.facts, {.style = {.size = 8, .line = 14, .ink = ink::Text2},
                                          .width = BodyWidth - SumWidth - FactsLeft})},
          {.x = BodyWidth - SumWidth,
           .text = Paragraph(all, {.style = {.line = 14, .ink = ink::Text2},
                                   .width = SumWidth,
                                   .alignment = Qt::AlignRight,
                                   .insets = {{.span = {.start = 0, .length = line.points.size()},
                                               .style = {.weight = QFont::DemiBold}}}})}};
}

void addRule(Galley& galley, QRgb ink) {
  galley.add({.height = RuleAir, .paint = [ink](Canvas& canvas, QPointF at) {
                canvas.rule(at + QPointF(AddendsLeft, RuleAir / 2), BodyWidth - AddendsLeft, ink);
              }});
}

}  // namespace

void addScore(Galley& galley, const report::Report& report) {
  const match::Analysis& analysis = report.analysis;
  const report::Language& language = report.language;
  galley.gap(12 * Pt);
  const std::size_t opened = galley.open();
  galley.add(
      {.paint = [analysis, language](Canvas& canvas, QPointF at) { paintRing(canvas, at, analysis, language); }});
  double widest = 0;
  for (const match::Addend& addend : analysis.explain) widest = std::max(widest, addend.most);
  double height = 0;
  for (const match::Addend& addend : analysis.explain) {
    const std::size_t row = galley.open();
    galley.cells(cellsOf(sumLine(language, addend), {.line = 14, .weight = QFont::Medium}),
                 [addend, widest](Canvas& canvas, QPointF at) { paintBar(canvas, at, addend, widest); });
    for (std::size_t i = row; i < galley.open(); ++i) height += galley.stripes()[i].height;
  }
  addRule(galley, ink::Edge);
  galley.cells(cellsOf({.item = language.say(Phrase::Score),
                        .facts = language.say(Phrase::SumOfLines),
                        .points = report::points(analysis.score, language),
                        .ofMost = language.say(Phrase::OfHundred)},
                       {.line = 14, .weight = QFont::DemiBold}));
  if (analysis.isProvisional) galley.text(language.say(Phrase::Provisional), style::Small, AddendsLeft);
  galley.add({.height = std::max(0.0, RingSize - height - RuleAir - 14 * Pt), .paint = [](Canvas&, QPointF) {}});
  galley.close(opened, BodyHeight);
}

}  // namespace candor::print
