// The parts of the HTML page, in the order a reader meets them. Each returns markup; all foreign text in it went
// through escaped().
#pragma once

#include "report/report.h"

#include <QString>
#include <QStringView>

#include <initializer_list>

namespace candor::report::html {

// Foreign text made fit for element content and quoted attributes.
[[nodiscard]] QString escaped(QStringView text);

// The same on one line.
[[nodiscard]] QString escapedLine(QStringView text);

// The same of words of the report's language.
[[nodiscard]] QString said(const Report& report, Phrase phrase);
[[nodiscard]] QString said(const Report& report, const match::Said& sentence);

[[nodiscard]] QString style();

[[nodiscard]] QString score(const Report& report);         // ring and addends
[[nodiscard]] QString blockers(const Report& report);      // empty when there are none
[[nodiscard]] QString requirements(const Report& report);  // the table of evidence
[[nodiscard]] QString advice(const Report& report);
[[nodiscard]] QString skills(const Report& report);
[[nodiscard]] QString checks(const Report& report);
[[nodiscard]] QString resume(const Report& report);  // the text with its evidence marked

// The head of a table that is read aloud, not seen.
[[nodiscard]] QString unseenHead(const Report& report, std::initializer_list<Phrase> columns);

// A drawing of 16 × 16 for a status; hidden from screen readers, because the word stands beside it.
[[nodiscard]] QString glyph(match::Status status);
[[nodiscard]] QString glyph(match::CheckState state);
[[nodiscard]] QString blockerGlyph();

}  // namespace candor::report::html
