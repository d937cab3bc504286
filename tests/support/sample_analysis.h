// A hand-made resume and its analysis, for tests of what is shown: nothing in it was computed, everything adds up.
#pragma once

#include "match/analysis.h"
#include "reading/document.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace candor::tests::sample {

using Qt::StringLiterals::operator""_s;
using match::How;
using match::Status;
using posting::Need;
using posting::RequirementKind;
using reading::BlockKind;

// Adds blocks of one line each, parted as a Document's are.
class Sheet {
 public:
  Sheet& add(BlockKind kind, std::initializer_list<QString> lines) {
    const bool followsItem = kind == BlockKind::ListItem && m_last == BlockKind::ListItem;
    if (!m_document.text.isEmpty()) m_document.text += followsItem ? u"\n"_s : u"\n\n"_s;
    const qsizetype start = m_document.text.size();
    for (const QString& line : lines) {
      if (m_document.text.size() > start) m_document.text += u'\n';
      m_document.lines.push_back({.span = {m_document.text.size(), line.size()}, .box = {}});
      m_document.text += line;
    }
    m_document.blocks.push_back({.span = {start, m_document.text.size() - start},
                                 .kind = kind,
                                 .box = {},
                                 .level = kind == BlockKind::Heading});
    m_last = kind;
    return *this;
  }
  [[nodiscard]] reading::Document document() const { return m_document; }

 private:
  reading::Document m_document;
  BlockKind m_last = BlockKind::Paragraph;
};

inline reading::Document resume() {
  return Sheet()
      .add(BlockKind::Heading, {u"Nadia Brandt"_s})
      .add(BlockKind::Paragraph,
           {u"Supply planning analyst"_s, u"Leeds · nadia.brandt@example.org · +44 7700 900418"_s})
      .add(BlockKind::Heading, {u"Work"_s})
      .add(BlockKind::Paragraph, {u"Supply Planning Analyst, Orrin Dairy, Leeds"_s, u"Mar 2021 – present"_s})
      .add(BlockKind::ListItem,
           {u"• Prepared the monthly S&OP pack for three dairies and its summary for the board."_s})
      .add(BlockKind::ListItem, {u"• Rebuilt the weekly forecast pack in Excel and Power"_s,
                                 u"Query; preparation fell from 6 hours to 50 minutes."_s})
      .add(BlockKind::ListItem, {u"• Built a Power BI service-level dashboard used by 40 planners and buyers."_s})
      .add(BlockKind::Heading, {u"Languages"_s})
      .add(BlockKind::Paragraph, {u"English"_s})
      .document();
}

inline match::Evidence evidence(const QString& quote, const QString& section) {
  const qsizetype start = resume().text.indexOf(quote);
  Q_ASSERT(start >= 0);
  return {.span = {start, quote.size()}, .quote = quote, .section = section};
}

inline match::RequirementResult wanted(const QString& text, Need need, Status status, How how) {
  match::RequirementResult result;
  result.text = text;
  result.need = need;
  result.status = status;
  result.how = how;
  return result;
}

inline std::vector<match::RequirementResult> requirements() {
  auto years = wanted(u"At least 4 years in supply or demand planning"_s, Need::Must, Status::Met, How::Inferred);
  years.kind = RequirementKind::Experience;
  years.reason = u"5 years and 8 months in two positions."_s;
  years.evidence = {evidence(u"Supply Planning Analyst, Orrin Dairy, Leeds"_s, u"work"_s),
                    evidence(u"Mar 2021 – present"_s, u"work"_s)};
  auto bi = wanted(u"Power BI"_s, Need::Nice, Status::Met, How::Exact);
  bi.evidence = {evidence(u"Built a Power BI service-level dashboard used by 40 planners and buyers."_s, u"work"_s)};
  auto excel = wanted(u"Advanced Excel, including Power Query"_s, Need::Must, Status::Met, How::Exact);
  excel.evidence = {evidence(u"weekly forecast pack in Excel and Power\nQuery"_s, u"work"_s)};
  auto cycle = wanted(u"Own the monthly S&OP cycle"_s, Need::Must, Status::Partly, How::Related);
  cycle.reason = u"The resume prepares the pack; it does not say that it owns the cycle."_s;
  cycle.evidence = {evidence(u"Prepared the monthly S&OP pack for three dairies"_s, u"work"_s)};
  auto python = wanted(u"Python or R for forecasting"_s, Need::Must, Status::Missing, How::None);
  auto dutch =
      wanted(u"Dutch or German, so that you can speak with our growers in the east of the country every week"_s,
             Need::Nice, Status::Missing, How::None);
  dutch.kind = RequirementKind::Language;
  dutch.reason = u"The resume names English only."_s;
  return {years, bi, excel, cycle, python, dutch};
}

inline match::Analysis analysis() {
  match::Analysis result;
  result.score = 61.4;
  result.explain = {{.item = u"Must-have"_s, .points = 37.5, .most = 55, .facts = u"2 met, 1 partly, 1 missing"_s},
                    {.item = u"Nice-to-have"_s, .points = 7.5, .most = 15, .facts = u"1 met, 1 missing"_s},
                    {.item = u"Title and seniority"_s, .points = 6, .most = 10, .facts = u"one step up"_s},
                    {.item = u"Recency of evidence"_s, .points = 5.4, .most = 7.5, .facts = u"4 of 5 since 2021"_s},
                    {.item = u"Keywords"_s, .points = 5, .most = 12.5, .facts = u"4 of 10 found"_s}};
  result.requirements = requirements();
  result.blockers = {{.kind = RequirementKind::WorkPermit,
                      .text = u"Right to work in the EU"_s,
                      .reason = u"The resume does not say."_s}};
  result.skills = {.matched = {u"Microsoft Excel"_s, u"Power BI"_s, u"Power Query"_s},
                   .missing = {u"Python"_s, u"R"_s, u"Dutch"_s},
                   .extra = {u"Dashboards"_s}};
  result.ats = {
      {.id = u"text-layer"_s, .state = match::CheckState::Passed, .sentence = u"The text can be read by a machine."_s},
      {.id = u"columns"_s,
       .state = match::CheckState::Caution,
       .sentence = u"Two columns were found; some readers mix them up. Use one."_s},
      {.id = u"contact"_s, .state = match::CheckState::Failed, .sentence = u"No phone number was found. Add one."_s}};
  result.advice = {
      {.sentence = u"If you have used Python or R for forecasting, name it where you did."_s, .gain = 9.2},
      {.sentence = u"If you decided anything in the S&OP cycle, say so in the line about the pack."_s, .gain = 4.6},
      {.sentence = u"Give the bullet about the S&OP pack a result or a number."_s, .gain = 0}};
  result.postingTitle = u"Senior Supply Planner"_s;
  result.postingCompany = u"Halden Foods"_s;
  result.resumeName = u"Nadia Brandt"_s;
  result.dataVersion = u"2026-11-0badcafe"_s;
  return result;
}

}  // namespace candor::tests::sample
