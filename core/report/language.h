// Language: the words a report says its phrases and the sentences of its analysis in. A value that travels with the
// report, because the pages are set by a process that has no translations; English where nothing else is given.
#pragma once

#include "match/analysis.h"
#include "report/phrases.h"

#include <QChar>
#include <QString>

#include <array>
#include <map>

namespace candor::report {

struct Language {
  QChar decimalPoint = u'.';
  std::array<QString, PhraseCount> phrases = {};  // by Phrase; an empty one is said in English
  std::map<QString, QString> sentences = {};      // by their English patterns; one that is not here stays English

  [[nodiscard]] QString say(Phrase phrase) const;
  [[nodiscard]] QString say(const match::Said& sentence) const;
  [[nodiscard]] QString tag() const { return say(Phrase::LanguageTag); }  // BCP 47
  [[nodiscard]] QString number(double value, int decimals) const;

  friend bool operator==(const Language&, const Language&) = default;
};

// What a program says its own windows in: asked for each pattern.
struct Translations {
  QChar decimalPoint = u'.';
  match::Wording phrase;    // of those of PhraseContext
  match::Wording sentence;  // of those of match::SaidContext
};

// The language of a report on `analysis`.
[[nodiscard]] Language languageOf(const Translations& translations, const match::Analysis& analysis);

}  // namespace candor::report
