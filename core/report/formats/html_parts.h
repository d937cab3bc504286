// The parts of the HTML page, in the order a reader meets them. Each returns markup; all foreign text in it went
// through escaped().
#pragma once

#include "report/report.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace candor::report::html {

// Foreign text made fit for element content and quoted attributes.
[[nodiscard]] QString escaped(QStringView text);

// The same on one line.
[[nodiscard]] QString escapedLine(QStringView text);

// "met" → "Met"
[[nodiscard]] QString capitalised(QLatin1StringView word);

[[nodiscard]] QString style();

[[nodiscard]] QString score(const match::Analysis& analysis);         // ring and addends
[[nodiscard]] QString blockers(const match::Analysis& analysis);      // empty when there are none
[[nodiscard]] QString requirements(const match::Analysis& analysis);  // the table of evidence
[[nodiscard]] QString advice(const match::Analysis& analysis);
[[nodiscard]] QString skills(const match::Analysis& analysis);
[[nodiscard]] QString checks(const match::Analysis& analysis);
[[nodiscard]] QString resume(const Report& report);  // the text with its evidence marked

// A drawing of 16 × 16 for a status; hidden from screen readers, because the word stands beside it.
[[nodiscard]] QString glyph(match::Status status);
[[nodiscard]] QString glyph(match::CheckState state);
[[nodiscard]] QString blockerGlyph();

}  // namespace candor::report::html
