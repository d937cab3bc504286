#include "report/phrases.h"

#include <algorithm>
#include <array>
#include <span>

namespace candor::report {
namespace {

struct Row {
  Phrase phrase;
  const char* english;
};

constexpr std::array Rows{
    //: The tag of the language of the translation: "de" for German.
    Row{Phrase::LanguageTag, QT_TRANSLATE_NOOP("Report", "en")},
    Row{Phrase::Quoted, QT_TRANSLATE_NOOP("Report", "“%1”")},
    Row{Phrase::Met, QT_TRANSLATE_NOOP("Report", "met")},
    Row{Phrase::Partly, QT_TRANSLATE_NOOP("Report", "partly")},
    Row{Phrase::Missing, QT_TRANSLATE_NOOP("Report", "missing")},
    Row{Phrase::Exact, QT_TRANSLATE_NOOP("Report", "exact")},
    Row{Phrase::Stem, QT_TRANSLATE_NOOP("Report", "stem")},
    Row{Phrase::Alias, QT_TRANSLATE_NOOP("Report", "alias")},
    Row{Phrase::Related, QT_TRANSLATE_NOOP("Report", "related")},
    Row{Phrase::Inferred, QT_TRANSLATE_NOOP("Report", "inferred")},
    Row{Phrase::Passed, QT_TRANSLATE_NOOP("Report", "passed")},
    Row{Phrase::Caution, QT_TRANSLATE_NOOP("Report", "caution")},
    Row{Phrase::Failed, QT_TRANSLATE_NOOP("Report", "failed")},
    Row{Phrase::MustHave, QT_TRANSLATE_NOOP("Report", "Must have")},
    Row{Phrase::NiceToHave, QT_TRANSLATE_NOOP("Report", "Nice to have")},
    Row{Phrase::AboutScore, QT_TRANSLATE_NOOP("Report", "about %1")},
    Row{Phrase::About, QT_TRANSLATE_NOOP("Report", "about")},
    Row{Phrase::UntitledPosting, QT_TRANSLATE_NOOP("Report", "Posting without a title")},
    Row{Phrase::NoLine, QT_TRANSLATE_NOOP("Report", "No line of the resume speaks of this.")},
    Row{Phrase::ResumeOf, QT_TRANSLATE_NOOP("Report", "Resume of %1")},
    Row{Phrase::AnalysedOffline, QT_TRANSLATE_NOOP("Report", "analysed offline")},
    Row{Phrase::Data, QT_TRANSLATE_NOOP("Report", "data %1")},
    Row{Phrase::FootOfPage,
        QT_TRANSLATE_NOOP("Report",
                          "The score is the sum of the lines beside the ring; blockers are no part of it. The same two "
                          "files and the same data give the same page.")},
    Row{Phrase::FootOfPages,
        QT_TRANSLATE_NOOP("Report",
                          "The score is the sum of the lines beside the ring; blockers are no part of it. The same two "
                          "files and the same data give the same pages.")},
    Row{Phrase::PageOfPages, QT_TRANSLATE_NOOP("Report", "Page %1 of %2")},
    Row{Phrase::Score, QT_TRANSLATE_NOOP("Report", "Score")},
    Row{Phrase::ScoreOfHundred, QT_TRANSLATE_NOOP("Report", "Score %1 of 100")},
    Row{Phrase::OfHundred, QT_TRANSLATE_NOOP("Report", "of 100")},
    Row{Phrase::Of, QT_TRANSLATE_NOOP("Report", "of %1")},
    Row{Phrase::Part, QT_TRANSLATE_NOOP("Report", "Part")},
    Row{Phrase::Bar, QT_TRANSLATE_NOOP("Report", "Bar")},
    Row{Phrase::Facts, QT_TRANSLATE_NOOP("Report", "Facts")},
    Row{Phrase::Points, QT_TRANSLATE_NOOP("Report", "Points")},
    Row{Phrase::SumOfLines, QT_TRANSLATE_NOOP("Report", "the sum of these lines")},
    Row{Phrase::Provisional, QT_TRANSLATE_NOOP("Report", "Provisional: the posting says too little for a firm score.")},
    Row{Phrase::OneBlocker, QT_TRANSLATE_NOOP("Report", "1 blocker is open")},
    Row{Phrase::Blockers, QT_TRANSLATE_NOOP("Report", "%1 blockers are open")},
    Row{Phrase::NotInScore, QT_TRANSLATE_NOOP("Report", "not part of the score")},
    Row{Phrase::Requirements, QT_TRANSLATE_NOOP("Report", "Requirements")},
    Row{Phrase::NoRequirement,
        QT_TRANSLATE_NOOP("Report", "The posting names no requirement that Candor understands.")},
    Row{Phrase::Number, QT_TRANSLATE_NOOP("Report", "Number")},
    Row{Phrase::Status, QT_TRANSLATE_NOOP("Report", "Status")},
    Row{Phrase::RequirementAndEvidence, QT_TRANSLATE_NOOP("Report", "Requirement and evidence")},
    Row{Phrase::HowFound, QT_TRANSLATE_NOOP("Report", "How found")},
    Row{Phrase::RequirementsEvidence, QT_TRANSLATE_NOOP("Report", "Requirement %1, evidence in the resume")},
    Row{Phrase::ProvesRequirement, QT_TRANSLATE_NOOP("Report", "proves requirement %1")},
    Row{Phrase::Edits, QT_TRANSLATE_NOOP("Report", "Truthful edits, best first")},
    Row{Phrase::PointsWon, QT_TRANSLATE_NOOP("Report", "Points won")},
    Row{Phrase::PointsWonTally, QT_TRANSLATE_NOOP("Report", "points won")},
    Row{Phrase::Edit, QT_TRANSLATE_NOOP("Report", "Edit")},
    Row{Phrase::Skills, QT_TRANSLATE_NOOP("Report", "Skills")},
    Row{Phrase::Matched, QT_TRANSLATE_NOOP("Report", "Matched")},
    Row{Phrase::AlsoThere, QT_TRANSLATE_NOOP("Report", "Also in the resume")},
    Row{Phrase::FileChecks, QT_TRANSLATE_NOOP("Report", "File checks")},
    Row{Phrase::AllPassed, QT_TRANSLATE_NOOP("Report", "all passed")},
    Row{Phrase::OpenChecks, QT_TRANSLATE_NOOP("Report", "%1 of %2 open")},
    Row{Phrase::State, QT_TRANSLATE_NOOP("Report", "State")},
    Row{Phrase::Check, QT_TRANSLATE_NOOP("Report", "Check")},
    Row{Phrase::WhatWasFound, QT_TRANSLATE_NOOP("Report", "What was found")},
    Row{Phrase::Resume, QT_TRANSLATE_NOOP("Report", "Resume")},
    Row{Phrase::Marked, QT_TRANSLATE_NOOP("Report", "marked where it proves something")},
    Row{Phrase::MarkedAndNumbered,
        QT_TRANSLATE_NOOP("Report", "marked where it proves something; the numbers are the requirements")},
    Row{Phrase::BrowserPage, QT_TRANSLATE_NOOP("Report", "a page for the browser")},
    Row{Phrase::PrintedDocument, QT_TRANSLATE_NOOP("Report", "a document to print and to hand on")},
    Row{Phrase::Contact, QT_TRANSLATE_NOOP("Report", "Contact")},
    Row{Phrase::Summary, QT_TRANSLATE_NOOP("Report", "Summary")},
    Row{Phrase::Work, QT_TRANSLATE_NOOP("Report", "Work")},
    Row{Phrase::Education, QT_TRANSLATE_NOOP("Report", "Education")},
    Row{Phrase::Projects, QT_TRANSLATE_NOOP("Report", "Projects")},
    Row{Phrase::Languages, QT_TRANSLATE_NOOP("Report", "Languages")},
    Row{Phrase::Certificates, QT_TRANSLATE_NOOP("Report", "Certificates")},
    Row{Phrase::Awards, QT_TRANSLATE_NOOP("Report", "Awards")},
    Row{Phrase::Publications, QT_TRANSLATE_NOOP("Report", "Publications")},
    Row{Phrase::Volunteer, QT_TRANSLATE_NOOP("Report", "Volunteer")},
    Row{Phrase::Interests, QT_TRANSLATE_NOOP("Report", "Interests")},
    Row{Phrase::References, QT_TRANSLATE_NOOP("Report", "References")},
    Row{Phrase::Other, QT_TRANSLATE_NOOP("Report", "Other")},
    Row{Phrase::TextLayer, QT_TRANSLATE_NOOP("Report", "Text layer")},
    Row{Phrase::RepairedText, QT_TRANSLATE_NOOP("Report", "Repaired text")},
    Row{Phrase::Columns, QT_TRANSLATE_NOOP("Report", "Columns")},
    Row{Phrase::Tables, QT_TRANSLATE_NOOP("Report", "Tables")},
    Row{Phrase::TextBoxes, QT_TRANSLATE_NOOP("Report", "Text boxes")},
    Row{Phrase::Images, QT_TRANSLATE_NOOP("Report", "Images")},
    Row{Phrase::HeaderText, QT_TRANSLATE_NOOP("Report", "Header text")},
    Row{Phrase::Headings, QT_TRANSLATE_NOOP("Report", "Headings")},
    Row{Phrase::Dates, QT_TRANSLATE_NOOP("Report", "Dates")},
    Row{Phrase::Length, QT_TRANSLATE_NOOP("Report", "Length")},
};

consteval bool areInOrder() {
  for (std::size_t i = 0; i < Rows.size(); ++i)
    if (Rows[i].phrase != Phrase(i)) return false;
  return Rows.size() == PhraseCount;
}
static_assert(areInOrder());

struct Keyed {
  QStringView key;
  Phrase phrase;
};

constexpr Keyed Sections[] = {
    {u"contact", Phrase::Contact},
    {u"summary", Phrase::Summary},
    {u"work", Phrase::Work},
    {u"education", Phrase::Education},
    {u"skills", Phrase::Skills},
    {u"projects", Phrase::Projects},
    {u"languages", Phrase::Languages},
    {u"certificates", Phrase::Certificates},
    {u"awards", Phrase::Awards},
    {u"publications", Phrase::Publications},
    {u"volunteer", Phrase::Volunteer},
    {u"interests", Phrase::Interests},
    {u"references", Phrase::References},
    {u"other", Phrase::Other},
};

constexpr Keyed Checks[] = {
    {u"text-layer", Phrase::TextLayer},
    {u"repaired-text", Phrase::RepairedText},
    {u"columns", Phrase::Columns},
    {u"tables", Phrase::Tables},
    {u"text-boxes", Phrase::TextBoxes},
    {u"images", Phrase::Images},
    {u"header-text", Phrase::HeaderText},
    {u"headings", Phrase::Headings},
    {u"dates", Phrase::Dates},
    {u"contact", Phrase::Contact},
    {u"length", Phrase::Length},
};

std::optional<Phrase> phraseIn(std::span<const Keyed> rows, QStringView key) {
  const auto row = std::find_if(rows.begin(), rows.end(), [key](const Keyed& known) { return known.key == key; });
  return row == rows.end() ? std::nullopt : std::optional(row->phrase);
}

}  // namespace

const char* english(Phrase phrase) { return Rows[std::size_t(phrase)].english; }

Phrase phraseOf(match::Status status) {
  switch (status) {
    case match::Status::Met: return Phrase::Met;
    case match::Status::Partly: return Phrase::Partly;
    case match::Status::Missing: return Phrase::Missing;
  }
  return Phrase::Missing;
}

std::optional<Phrase> phraseOf(match::How how) {
  switch (how) {
    case match::How::None: return std::nullopt;
    case match::How::Exact: return Phrase::Exact;
    case match::How::Stem: return Phrase::Stem;
    case match::How::Alias: return Phrase::Alias;
    case match::How::Related: return Phrase::Related;
    case match::How::Inferred: return Phrase::Inferred;
  }
  return std::nullopt;
}

Phrase phraseOf(match::CheckState state) {
  switch (state) {
    case match::CheckState::Passed: return Phrase::Passed;
    case match::CheckState::Caution: return Phrase::Caution;
    case match::CheckState::Failed: return Phrase::Failed;
  }
  return Phrase::Failed;
}

Phrase phraseOf(posting::Need need) {
  switch (need) {
    case posting::Need::Must: return Phrase::MustHave;
    case posting::Need::Nice: return Phrase::NiceToHave;
  }
  return Phrase::MustHave;
}

std::optional<Phrase> sectionPhrase(QStringView key) { return phraseIn(Sections, key); }

std::optional<Phrase> checkPhrase(QStringView id) { return phraseIn(Checks, id); }

}  // namespace candor::report
