// Foreign text made safe to show. A resume may hold escape codes for a terminal, or marks that turn the direction of
// the lines around it; what is shown keeps its letters and loses those.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::report {

// Drops control characters, marks of direction, invisible operators and half surrogate pairs; line breaks and tabs
// stay.
[[nodiscard]] QString shown(QStringView text);

// The same on one line: every run of white space is one space.
[[nodiscard]] QString shownOnOneLine(QStringView text);

// Whether a text of one's own holds a character that shown() would drop.
[[nodiscard]] bool isShown(char32_t character);

}  // namespace candor::report
