// The letters of a text as people type them: composed, without what nobody sees. Shared by the formats that hold text
// rather than glyphs.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::formats {

// NFC; soft hyphens, zero-width characters, byte order marks, controls and unpaired surrogates gone, ligatures opened,
// every kind of space a plain one. Tabs stay; line breaks become spaces. Space at the ends stays, as it may part words
// of two runs.
[[nodiscard]] QString cleanText(QStringView raw);

// As cleanText, with each run of white space as one space: what markup means by line breaks and indents.
[[nodiscard]] QString collapsedText(QStringView raw);

// For titles, authors and languages: clean, on one line, of a bearable length.
[[nodiscard]] QString cleanName(QStringView raw);

}  // namespace candor::formats
