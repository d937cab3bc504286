#include "print/drawings.h"
#include "print/parts.h"
#include "report/shown.h"
#include "report/terms.h"

namespace candor::print {
namespace {

using namespace Qt::StringLiterals;

constexpr double NumberWidth = 18 * Pt;
constexpr double GlyphLeft = 27 * Pt;
constexpr double StatusLeft = 40 * Pt;
constexpr double WordsLeft = 92 * Pt;
constexpr double HowWidth = 48 * Pt;
constexpr double WordsWidth = BodyWidth - WordsLeft - HowWidth - 8 * Pt;

// The number leads to the first place of the resume that proves it; without proof it is plain.
void addWanted(Galley& galley, const report::Report& report, const match::RequirementResult& result, int number) {
  const report::Language& language = report.language;
  const auto how = report::phraseOf(result.how);
  const bool isProven = !result.evidence.empty();
  const Style numeral = isProven ? style::Number : Style{.weight = QFont::DemiBold, .ink = ink::Text3};
  const auto paint = [isProven, number, status = result.status](Canvas& canvas, QPointF at) {
    canvas.place(requirementPlace(number), at.y());
    if (isProven) canvas.link({at, QSizeF(NumberWidth + 4 * Pt, 13 * Pt)}, evidencePlace(number));
    drawStatus(canvas, at + QPointF(GlyphLeft, (13 - GlyphSize) / 2 * Pt), status);
  };
  galley.cells({{.x = 0,
                 .text = Paragraph(QString::number(number),
                                   {.style = numeral, .width = NumberWidth, .alignment = Qt::AlignRight})},
                {.x = StatusLeft,
                 .text = Paragraph(report::capitalised(language.say(report::phraseOf(result.status))),
                                   {.style = {.weight = QFont::DemiBold, .ink = inkOf(result.status)},
                                    .width = WordsLeft - StatusLeft})},
                {.x = WordsLeft,
                 .text = Paragraph(report::shownOnOneLine(result.text), {.style = style::Name, .width = WordsWidth})},
                {.x = BodyWidth - HowWidth,
                 .text = Paragraph(how ? language.say(*how) : QString(),
                                   {.style = style::Small, .width = HowWidth, .alignment = Qt::AlignRight})}},
               paint);
}

void addQuote(Galley& galley, const report::Report& report, const match::Evidence& evidence) {
  const QString quote = report.language.say(report::Phrase::Quoted).arg(report::shownOnOneLine(evidence.quote));
  const QString section = report::shownOnOneLine(report::sectionTitle(evidence.section, report.language));
  std::vector<Inset> insets;
  if (!section.isEmpty())
    insets.push_back({.span = {.start = quote.size(), .length = section.size() + 2}, .style = style::Small});
  const QString text = section.isEmpty() ? quote : quote + u"  "_s + section;
  galley.cells(
      {{.x = WordsLeft, .text = Paragraph(text, {.style = style::Quote, .width = WordsWidth, .insets = insets})}});
}

void addProof(Galley& galley, const report::Report& report, const match::RequirementResult& result) {
  const Style quiet{.size = 8.5, .ink = ink::Text2};
  const auto sentence = [&](const QString& text) {
    galley.cells({{.x = WordsLeft, .text = Paragraph(text, {.style = quiet, .width = WordsWidth})}});
  };
  if (result.evidence.empty()) return sentence(report::withoutEvidence(result, report.language));
  for (const match::Evidence& evidence : result.evidence) addQuote(galley, report, evidence);
  if (!result.reason.isEmpty()) sentence(said(report, result.reason));
}

void addRow(Galley& galley, const report::Report& report, const match::RequirementResult& result, int number) {
  const std::size_t opened = galley.open();
  galley.add({.height = 4 * Pt, .paint = [](Canvas& canvas, QPointF at) { canvas.rule(at, BodyWidth, ink::Line); }});
  addWanted(galley, report, result, number);
  addProof(galley, report, result);
  galley.close(opened);
  galley.gap(4 * Pt);
}

void addGroup(Galley& galley, const report::Report& report, const report::Group& group) {
  const std::size_t opened = galley.open();
  galley.add({.height = 5 * Pt, .paint = [](Canvas&, QPointF) {}});
  const QString title = report.language.say(report::phraseOf(group.need));
  galley.cells({{.x = 0, .text = Paragraph(title, {.style = style::Strong, .width = BodyWidth / 2})},
                {.x = BodyWidth / 2,
                 .text = Paragraph(report::count(group.results, report.language),
                                   {.style = style::Small, .width = BodyWidth / 2, .alignment = Qt::AlignRight})}},
               [title](Canvas& canvas, QPointF at) { canvas.bookmark(title, 2, at.y()); });
  galley.add({.height = 4 * Pt, .paint = [](Canvas&, QPointF) {}, .staysWithNext = true});
  galley.close(opened);
  int number = group.firstNumber;
  for (const match::RequirementResult& result : group.results) addRow(galley, report, result, number++);
}

}  // namespace

QString requirementPlace(int number) { return u"r"_s + QString::number(number); }

QString evidencePlace(int number) { return u"e"_s + QString::number(number); }

void addRequirements(Galley& galley, const report::Report& report) {
  const match::Analysis& analysis = report.analysis;
  galley.section(report.language.say(report::Phrase::Requirements),
                 report::count(analysis.requirements, report.language));
  if (analysis.requirements.empty()) {
    galley.gap(4 * Pt);
    galley.text(report.language.say(report::Phrase::NoRequirement), style::Quiet);
  }
  for (const report::Group& group : report::groups(analysis)) addGroup(galley, report, group);
}

}  // namespace candor::print
