// Letter-spaced type, "S K I L L S" or "S K I LLS": where its words really end.
#pragma once

#include "formats/page_word.h"

#include <QString>

#include <vector>

namespace candor::formats {

struct SpacedWord {
  QString text;
  double gap = 0;  // to the word before, in points
  double size = 0;
  bool isSpaced = false;  // a space stands before it

  friend bool operator==(const SpacedWord&, const SpacedWord&) = default;
};

// A word whose letters stand far apart, or one single letter.
[[nodiscard]] bool isSpacedOut(const PageWord& word);

// Joins runs of at least four spaced single letters in place; wider gaps within a run part its words. Says whether
// there was any.
[[nodiscard]] bool closeSpacedLetters(std::vector<SpacedWord>& words);

}  // namespace candor::formats
