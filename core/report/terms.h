// Terms: the names a report gives to the values of an analysis. Every format and the terminal use these, so that a
// thing has one name wherever it is read. Without a language they are English.
#pragma once

#include "match/analysis.h"
#include "report/language.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <span>

namespace candor::report {

[[nodiscard]] QLatin1StringView word(match::Status status);                          // "met"
[[nodiscard]] QLatin1StringView word(match::How how);                                // "exact", "" for None
[[nodiscard]] QLatin1StringView word(match::CheckState state);                       // "passed"
[[nodiscard]] QLatin1StringView title(posting::Need need);                           // "Must have"
[[nodiscard]] QString sectionTitle(QStringView key, const Language& language = {});  // "work" → "Work"
[[nodiscard]] QString checkTitle(QStringView id, const Language& language = {});     // "text-layer" → "Text layer"

[[nodiscard]] QString points(double value, const Language& language = {});   // "40.0": one decimal: columns align
[[nodiscard]] QString maximum(double value, const Language& language = {});  // "60", "7.5"
[[nodiscard]] QString gain(double value, const Language& language = {});     // "+5.2"; "" when there is none

[[nodiscard]] QString about(double score, const Language& language = {});  // "about 68": a provisional one

// "67.8"; "about 68" when provisional.
[[nodiscard]] QString scoreInWords(const match::Analysis& analysis, const Language& language = {});

// "3 met, 2 partly, 1 missing", leaving out what there is none of.
[[nodiscard]] QString count(std::span<const match::RequirementResult> results, const Language& language = {});

// "1 blocker is open", "3 blockers are open"
[[nodiscard]] QString openBlockers(const match::Analysis& analysis, const Language& language = {});

// "all passed", "2 of 11 open"
[[nodiscard]] QString openChecks(const match::Analysis& analysis, const Language& language = {});

// "Senior Supply Planner, Halden Foods"; "Posting without a title" when it says neither.
[[nodiscard]] QString heading(const match::Analysis& analysis, const Language& language = {});

// What stands where a quote would: the reason, or that no line speaks of it.
[[nodiscard]] QString withoutEvidence(const match::RequirementResult& result, const Language& language = {});

// "met" → "Met"
[[nodiscard]] QString capitalised(QString words);

}  // namespace candor::report
