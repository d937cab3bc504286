#include "match/demand_words.h"

#include <algorithm>

namespace candor::match {

using namespace Qt::StringLiterals;
using ontology::Token;

namespace {

constexpr const char16_t* FillerWords =
    u"ability able abilities strong strongly excellent good great outstanding exceptional superior solid proven "
    u"demonstrated "
    u"demonstrate experience experienced year month work working worker job position role candidate applicant required "
    u"require requirement must preferred preferably prefer plus desired desirable desire knowledge skill skilled "
    u"understand "
    u"understanding familiar familiarity proficient proficiency minimum minimally least environment include including "
    u"related "
    u"relevant field equivalent equivalency similar etc team high highly effective effectively successful successfully "
    u"new well day daily time full part need needed level various multiple using use used provide ensure maintain "
    u"perform "
    u"combination basic advanced background hand general ideal ideally bonus asset advantage help want looking look "
    u"opportunity company employee employer industry prior previous previously recent current currently person people "
    u"individual responsible responsibility duty willing willingness possess hold valid active degree education "
    u"qualification qualified capable competent competency expert expertise thorough deep comfortable area type etc "
    u"function ensure assist make take keep get join apply career professional professionally attitude personality "
    u"world leading best based across range wide key first one two three four five six seven eight nine ten plus "
    u"written oral verbal verbally "
    u"appropriate necessary essential critical important ongoing additional specific following both setting "
    u"procedure technique concept principle practice method methodology fundamentals basics";

std::vector<quint64> keysOf(QStringView words) {
  std::vector<quint64> keys;
  for (const Token& token : ontology::tokenise(words)) keys.push_back(token.key);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

constexpr int KnownWord = 300;     // per mille: a word of some profession …
constexpr double ByRarity = 700;   // … and up to this much more the fewer professions know it
constexpr int NameLikeWord = 600;  // unknown, with a capital inside a sentence: most likely a product or institution
constexpr int UnknownWord = 300;

bool matters(const Token& token, quint8 isTaken) {
  return !token.isStopWord && !token.isNumber && !isTaken && token.span.length > 1 && !isFiller(token.key);
}

int knownWeight(const ontology::WordKnowledge& known) { return KnownWord + int(ByRarity * double(known.rarity)); }

bool looksLikeName(const Token& token, QStringView text) {
  return !token.opensSentence && text[token.span.start].isUpper();
}

int weightOf(const Token& token, QStringView text, const ontology::Ontology& ontology) {
  if (const auto known = ontology.word(token.exact)) return knownWeight(*known);
  return looksLikeName(token, text) ? NameLikeWord : UnknownWord;
}

}  // namespace

bool isFiller(quint64 key) {
  static const std::vector<quint64> Keys = keysOf(FillerWords);
  return std::binary_search(Keys.begin(), Keys.end(), key);
}

std::vector<WantedWord> wordsThatMatter(const posting::Posting& posting, quint32 first, quint32 end,
                                        std::span<const quint8> isTaken, const ontology::Ontology& ontology) {
  std::vector<WantedWord> words;
  for (quint32 i = first; i < end; ++i) {
    const Token& token = posting.tokens[i];
    if (!matters(token, isTaken[i])) continue;
    const auto isSame = [&token](const WantedWord& word) { return word.key == token.key; };
    if (std::any_of(words.begin(), words.end(), isSame)) continue;
    words.push_back({.key = token.key,
                     .weight = weightOf(token, posting.text, ontology),
                     .token = i,
                     .isName = looksLikeName(token, posting.text)});
  }
  return words;
}

std::vector<WantedWord> wordsOfProfessions(const posting::Posting& posting, std::span<const quint8> isTaken,
                                           const ontology::Ontology& ontology) {
  std::vector<WantedWord> words;
  for (quint32 i = 0; i < posting.tokens.size(); ++i)
    if (matters(posting.tokens[i], isTaken[i]))
      words.push_back({.key = posting.tokens[i].key, .weight = 0, .token = i});
  std::sort(words.begin(), words.end(), [](const WantedWord& a, const WantedWord& b) {
    return std::pair(a.key, a.token) < std::pair(b.key, b.token);
  });
  const auto isSame = [](const WantedWord& a, const WantedWord& b) { return a.key == b.key; };
  words.erase(std::unique(words.begin(), words.end(), isSame), words.end());
  for (WantedWord& word : words)
    if (const auto known = ontology.word(posting.tokens[word.token].exact)) word.weight = knownWeight(*known);
  std::erase_if(words, [](const WantedWord& word) { return word.weight == 0; });
  return words;
}

}  // namespace candor::match
