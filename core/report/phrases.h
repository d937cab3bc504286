// Phrase: every sentence and word a report says by itself. The English of each is what its translations are found by;
// what an analysis says stands in its own sentences.
#pragma once

#include "match/analysis.h"

#include <QStringView>

#include <cstddef>
#include <optional>

namespace candor::report {

// Where the phrases stand in the translations.
inline constexpr const char* PhraseContext = "Report";

enum class Phrase {
  LanguageTag,  // BCP 47, of the language the phrases are in
  Quoted,
  Met,
  Partly,
  Missing,
  Exact,
  Stem,
  Alias,
  Related,
  Inferred,
  Passed,
  Caution,
  Failed,
  MustHave,
  NiceToHave,
  AboutScore,
  About,
  UntitledPosting,
  NoLine,
  ResumeOf,
  AnalysedOffline,
  Data,
  FootOfPage,
  FootOfPages,
  PageOfPages,
  Score,
  ScoreOfHundred,
  OfHundred,
  Of,
  Part,
  Bar,
  Facts,
  Points,
  SumOfLines,
  Provisional,
  OneBlocker,
  Blockers,
  NotInScore,
  Requirements,
  NoRequirement,
  Number,
  Status,
  RequirementAndEvidence,
  HowFound,
  RequirementsEvidence,
  ProvesRequirement,
  Edits,
  PointsWon,
  PointsWonTally,
  Edit,
  Skills,
  Matched,
  AlsoThere,
  FileChecks,
  AllPassed,
  OpenChecks,
  State,
  Check,
  WhatWasFound,
  Resume,
  Marked,
  MarkedAndNumbered,
  BrowserPage,
  PrintedDocument,
  Contact,
  Summary,
  Work,
  Education,
  Projects,
  Languages,
  Certificates,
  Awards,
  Publications,
  Volunteer,
  Interests,
  References,
  Other,
  TextLayer,
  RepairedText,
  Columns,
  Tables,
  TextBoxes,
  Images,
  HeaderText,
  Headings,
  Dates,
  Length,
};
inline constexpr std::size_t PhraseCount = std::size_t(Phrase::Length) + 1;

[[nodiscard]] const char* english(Phrase phrase);

[[nodiscard]] Phrase phraseOf(match::Status status);
[[nodiscard]] std::optional<Phrase> phraseOf(match::How how);  // nothing for None
[[nodiscard]] Phrase phraseOf(match::CheckState state);
[[nodiscard]] Phrase phraseOf(posting::Need need);
// Nothing for one of a later version.
[[nodiscard]] std::optional<Phrase> sectionPhrase(QStringView key);  // of Evidence::section
[[nodiscard]] std::optional<Phrase> checkPhrase(QStringView id);     // of AtsCheck::id

}  // namespace candor::report
