// TextLine: one line of a plain text and what its looks alone tell about it.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::reading {

struct TextLine {
  QString text;    // without the space around it
  int indent = 0;  // columns, a tab going to the next multiple of four
  int page = 0;    // form feeds before it

  [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
};

// Splits at every kind of line break; drops byte order marks, zero-width spaces, soft hyphens and control characters.
[[nodiscard]] std::vector<TextLine> splitLines(QStringView text);

// A line drawn from signs: "-----", "=====".
[[nodiscard]] bool isRule(QStringView line);

// Begins with a bullet or a number as lists do: "• ", "- ", "3) ".
[[nodiscard]] bool isListItem(QStringView line);

// Short, all letters capital: "WORK EXPERIENCE".
[[nodiscard]] bool isInCapitals(QStringView line);

// Short, its words capitalised, nothing a sentence, date or address would have: "Work Experience", "Skills:".
[[nodiscard]] bool isTitle(QStringView line);

}  // namespace candor::reading
