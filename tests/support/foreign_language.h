// A language nobody speaks, for tests of reports: each sentence is the English one between marks.
#pragma once

#include "match/analysis.h"
#include "report/language.h"

#include <QString>

namespace candor::tests {

inline report::Language foreignLanguage(const match::Analysis& analysis) {
  const auto between = [](const QString& before, const QString& after) {
    return [=](const QString& english) { return before + english + after; };
  };
  report::Language language = report::languageOf({.decimalPoint = u',',
                                                  .phrase = between(QStringLiteral("‹"), QStringLiteral("›")),
                                                  .sentence = between(QStringLiteral("«"), QStringLiteral("»"))},
                                                 analysis);
  language.phrases[std::size_t(report::Phrase::LanguageTag)] = QStringLiteral("de");
  return language;
}

}  // namespace candor::tests
