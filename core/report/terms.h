// Terms: the names a report gives to the values of an analysis. Every format and the terminal use these, so that a
// thing has one name wherever it is read.
#pragma once

#include "match/analysis.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <span>

namespace candor::report {

[[nodiscard]] QLatin1StringView word(match::Status status);     // "met"
[[nodiscard]] QLatin1StringView word(match::How how);           // "exact", "" for None
[[nodiscard]] QLatin1StringView word(match::CheckState state);  // "passed"
[[nodiscard]] QLatin1StringView title(posting::Need need);      // "Must have"
[[nodiscard]] QString sectionTitle(QStringView key);            // "work" → "Work"
[[nodiscard]] QString checkTitle(QStringView id);               // "text-layer" → "Text layer"

[[nodiscard]] QString points(double value);   // "40.0": one decimal, so that columns align
[[nodiscard]] QString maximum(double value);  // "60", "7.5"
[[nodiscard]] QString gain(double value);     // "+5.2"; "" when there is none

// "67.8"; "about 68" when provisional.
[[nodiscard]] QString scoreInWords(const match::Analysis& analysis);

// "3 met, 2 partly, 1 missing", leaving out what there is none of.
[[nodiscard]] QString count(std::span<const match::RequirementResult> results);

// "Senior Supply Planner, Halden Foods"; "Posting without a title" when it says neither.
[[nodiscard]] QString heading(const match::Analysis& analysis);

// What stands where a quote would: the reason, or that no line speaks of it.
[[nodiscard]] QString withoutEvidence(const match::RequirementResult& result);

}  // namespace candor::report
