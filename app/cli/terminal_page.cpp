#include "cli/terminal_page.h"

#include "cli/page_writer.h"
#include "cli/terminal_score.h"
#include "cli/text_layout.h"
#include "report/report.h"
#include "report/shown.h"
#include "report/terms.h"

#include <algorithm>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int Narrowest = 40;
constexpr int Widest = 100;  // longer lines are hard to read
constexpr int RequirementIndent = 16;

struct Sign {
  QString text;
  Tone tone;
};

Sign signOf(match::Status status) {
  switch (status) {
    case match::Status::Met: return {u"✓ met"_s, Tone::Good};
    case match::Status::Partly: return {u"◐ partly"_s, Tone::Caution};
    case match::Status::Missing: return {u"○ missing"_s, Tone::Bad};
  }
  return {{}, Tone::Quiet};
}

Sign signOf(match::CheckState state) {
  switch (state) {
    case match::CheckState::Passed: return {u"✓ passed"_s, Tone::Good};
    case match::CheckState::Caution: return {u"! caution"_s, Tone::Caution};
    case match::CheckState::Failed: return {u"✗ failed"_s, Tone::Bad};
  }
  return {{}, Tone::Quiet};
}

void writeTitle(PageWriter& page, const match::Analysis& analysis) {
  page.paragraph(report::heading(analysis), 0, Tone::Strong);
  if (!analysis.resumeName.isEmpty()) page.paragraph(u"Resume of "_s + analysis.resumeName, 0, Tone::Quiet);
}

void writeBlockers(PageWriter& page, const match::Analysis& analysis) {
  if (analysis.blockers.empty()) return;
  const auto open = analysis.blockers.size();
  page.line();
  page.paragraph(
      (open == 1 ? u"! 1 blocker is open"_s : u"! %1 blockers are open"_s.arg(open)) + u", and no part of the score"_s,
      0, Tone::Caution);
  for (const match::Blocker& blocker : analysis.blockers) {
    page.labelled(u"  • "_s, blocker.text, 4, Tone::Strong);
    page.paragraph(blocker.reason.text(), 4);
  }
}

void writeEvidence(PageWriter& page, const match::RequirementResult& result) {
  constexpr std::size_t MostQuotes = 3;  // the others are in --json and --html
  for (std::size_t i = 0; i < std::min(MostQuotes, result.evidence.size()); ++i) {
    const match::Evidence& evidence = result.evidence[i];
    const QString section = evidence.section.isEmpty() ? QString() : u" — "_s + report::sectionTitle(evidence.section);
    page.paragraph(u"“"_s + report::shownOnOneLine(evidence.quote) + u"”"_s + section, RequirementIndent);
  }
  if (result.evidence.size() > MostQuotes)
    page.paragraph(u"and %1 more"_s.arg(result.evidence.size() - MostQuotes), RequirementIndent, Tone::Quiet);
  if (result.evidence.empty())
    page.paragraph(report::withoutEvidence(result), RequirementIndent, Tone::Quiet);
  else if (!result.reason.isEmpty())
    page.paragraph(result.reason.text(), RequirementIndent, Tone::Quiet);
}

void writeRequirement(PageWriter& page, const match::RequirementResult& result, int number) {
  const Sign sign = signOf(result.status);
  const QString label = paddedLeft(QString::number(number), 3) + u"  "_s;
  const QString start = label + page.ink().in(sign.tone, padded(sign.text, RequirementIndent - columns(label)));
  const QString how = result.how == match::How::None ? QString() : QString(report::word(result.how));

  constexpr int HowRoom = 10;
  const QStringList lines =
      wrapped(report::shownOnOneLine(result.text), page.width() - RequirementIndent - (how.isEmpty() ? 0 : HowRoom));
  const QString first = padded(lines.front(), page.width() - RequirementIndent - columns(how));
  page.line(start + (how.isEmpty() ? lines.front() : first + page.ink().in(Tone::Quiet, how)));
  for (qsizetype i = 1; i < lines.size(); ++i) page.line(QString(RequirementIndent, u' ') + lines[i]);
  writeEvidence(page, result);
}

void writeRequirements(PageWriter& page, const match::Analysis& analysis) {
  if (analysis.requirements.empty()) {
    page.heading(u"Requirements"_s);
    page.paragraph(u"The posting names no requirement that Candor understands."_s, 0);
  }
  for (const report::Group& group : report::groups(analysis)) {
    page.heading(report::title(group.need), report::count(group.results));
    int number = group.firstNumber;
    for (const match::RequirementResult& result : group.results) writeRequirement(page, result, number++);
  }
}

void writeSkills(PageWriter& page, const match::SkillSets& skills) {
  if (skills.matched.isEmpty() && skills.missing.isEmpty() && skills.extra.isEmpty()) return;
  page.heading(u"Skills"_s);
  const auto row = [&page](const QString& label, const QStringList& names) {
    constexpr int Indent = 16;
    if (names.isEmpty()) return;
    page.labelled(padded(label + u' ' + QString::number(names.size()), Indent), names.join(u", "_s), Indent);
  };
  row(u"Matched"_s, skills.matched);
  row(u"Missing"_s, skills.missing);
  row(u"Also there"_s, skills.extra);
}

void writeChecks(PageWriter& page, const match::Analysis& analysis) {
  if (analysis.ats.empty()) return;
  page.heading(u"File checks"_s);
  for (const match::AtsCheck& check : analysis.ats) {
    const Sign sign = signOf(check.state);
    page.labelled(page.ink().in(sign.tone, padded(sign.text, 11)),
                  report::checkTitle(check.id) + u": "_s + check.sentence.text(), 11);
  }
}

void writeAdvice(PageWriter& page, const match::Analysis& analysis) {
  if (analysis.advice.empty()) return;
  page.heading(u"Truthful edits, best first"_s, u"points won"_s);
  for (const match::Advice& advice : analysis.advice) {
    const QString gain = advice.gain > 0 ? report::gain(advice.gain) : u"–"_s;
    page.labelled(page.ink().in(Tone::Strong, paddedLeft(gain, 6)) + u"  "_s, advice.sentence.text(), 8);
  }
}

}  // namespace

QString terminalPage(const match::Analysis& analysis, int width, const Ink& ink) {
  PageWriter page(std::clamp(width, Narrowest, Widest), ink);
  writeTitle(page, analysis);
  writeBlockers(page, analysis);
  writeScore(page, analysis);
  writeRequirements(page, analysis);
  writeAdvice(page, analysis);
  writeSkills(page, analysis.skills);
  writeChecks(page, analysis);
  page.line();
  page.paragraph(u"Analysed offline with data "_s + analysis.dataVersion + u". The same files give the same answer."_s,
                 0, Tone::Quiet);
  return page.page();
}

}  // namespace candor::cli
