// Letters: what a text is made of, counted once: scripts, vowels, words, and the signs of fonts that lost their
// meaning.
#pragma once

#include <QStringView>

#include <array>

namespace candor::reading {

struct Letters {
  qint64 visible = 0;  // code points that are no space
  qint64 letters = 0;
  qint64 broken = 0;               // replacement characters, private use, unassigned, controls, "(cid:12)"
  qint64 words = 0;                // with at least a letter; two signs of a script without spaces count as one
  qint64 spacedWords = 0;          // those of scripts that part words by spaces …
  qint64 spacedLetters = 0;        // … and their letters
  qint64 scriptChanges = 0;        // inside words, between scripts that never share one
  std::array<qint64, 26> latin{};  // without case and accents

  [[nodiscard]] static Letters of(QStringView text);
  [[nodiscard]] qint64 latinLetters() const;
};

}  // namespace candor::reading
