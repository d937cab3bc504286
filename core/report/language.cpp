#include "report/language.h"

#include <tuple>
#include <utility>

namespace candor::report {
namespace {

template <class F>
void eachSentence(const match::Analysis& analysis, F f) {
  for (const match::Addend& addend : analysis.explain) {
    f(addend.item);
    f(addend.facts);
  }
  for (const match::RequirementResult& result : analysis.requirements) f(result.reason);
  for (const match::Blocker& blocker : analysis.blockers) f(blocker.reason);
  for (const match::AtsCheck& check : analysis.ats) f(check.sentence);
  for (const match::Advice& advice : analysis.advice) f(advice.sentence);
}

}  // namespace

QString Language::say(Phrase phrase) const {
  const QString& said = phrases[std::size_t(phrase)];
  return said.isEmpty() ? QString::fromUtf8(english(phrase)) : said;
}

QString Language::say(const match::Said& sentence) const {
  return sentence.in([this](const QString& pattern) {
    const auto said = sentences.find(pattern);
    return said == sentences.end() ? pattern : said->second;
  });
}

QString Language::number(double value, int decimals) const {
  return QString::number(value, 'f', decimals).replace(u'.', decimalPoint);
}

Language languageOf(const Translations& translations, const match::Analysis& analysis) {
  Language language{.decimalPoint = translations.decimalPoint};
  for (std::size_t i = 0; i < PhraseCount; ++i)
    language.phrases[i] = translations.phrase(QString::fromUtf8(english(Phrase(i))));
  const auto learn = [&](const QString& pattern) {
    QString said = translations.sentence(pattern);
    if (said != pattern) language.sentences.emplace(pattern, std::move(said));
    return pattern;
  };
  eachSentence(analysis, [&](const match::Said& sentence) { std::ignore = sentence.in(learn); });
  return language;
}

}  // namespace candor::report
