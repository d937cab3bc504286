// Said: a sentence kept as its pattern and what stands in its places, so that every language says it in its own way.
// Two that are equal say the same in each language; text() is the English of it, byte for byte the same on any machine.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace candor::match {

// Where the patterns stand in the translations: each is marked with QT_TRANSLATE_NOOP("Said", …).
inline constexpr const char* SaidContext = "Said";

// A pattern in a language; the English itself where that language has none.
using Wording = std::function<QString(const QString& pattern)>;

struct Said {
  enum class Kind {
    Verbatim,  // somebody's own words, a name, a number: the same in every language
    Pattern,   // English with the places %1 … %9
    Row        // pieces one after another
  };

  Said() = default;
  // Not explicit, because names and quotes stand in the places of most patterns.
  Said(QString verbatim);  // NOLINT(google-explicit-constructor)
  explicit Said(const char* pattern, std::vector<Said> places = {});

  [[nodiscard]] QString text() const;                      // in English
  [[nodiscard]] QString in(const Wording& wording) const;  // asks `wording` for each pattern
  [[nodiscard]] bool isEmpty() const { return words.isEmpty() && pieces.empty(); }

  Kind kind = Kind::Verbatim;
  QString words;             // verbatim; the pattern; what stands between the pieces of a row
  std::vector<Said> pieces;  // what stands in the places of the pattern; the pieces of the row

  friend bool operator==(const Said& a, const Said& b);
};

[[nodiscard]] Said inARow(std::vector<Said> pieces, const QString& between);

// A pattern of an analysis whose record kept no places: what stood in them is part of it.
[[nodiscard]] Said patternOf(QString sentence);

}  // namespace candor::match
