// Ink: the terminal's own colours, or none. Colour only repeats what a glyph and a word already say.
#pragma once

#include <QString>

namespace candor::cli {

enum class Tone { Strong, Quiet, Good, Caution, Bad, Accent };

class Ink {
 public:
  [[nodiscard]] static Ink none() { return Ink(false); }
  [[nodiscard]] static Ink colours() { return Ink(true); }

  [[nodiscard]] QString in(Tone tone, const QString& text) const;

 private:
  explicit Ink(bool hasColours) : m_hasColours(hasColours) {}
  bool m_hasColours;
};

}  // namespace candor::cli
