#include "knowledge/naming.h"

#include "ontology/spelling.h"

#include <algorithm>

namespace candor::knowledge {
namespace {

using ontology::Mention;
using ontology::Ontology;
using ontology::Token;
using reading::KnowledgeKind;

constexpr qsizetype LeastLetters = 3;
constexpr std::size_t MostTokens = 6;
constexpr qsizetype LongestAcronym = 5;
constexpr qsizetype SharedLetters = 4;  // "statistics", "stats"

qsizetype lettersOf(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool saysLittle(const Token& token, const Ontology& ours) {
  return token.isStopWord || token.isNumber || token.span.length < LeastLetters || ours.isGeneralWord(token.exact);
}

// "new business", "work in teams": words of every posting, together as well as alone. Of a title all but the last word
// may be such: "project leader" is who leads a project.
bool isGeneral(const SpokenName& name, KnowledgeKind kind, const Ontology& ours) {
  const std::size_t telling =
      kind == KnowledgeKind::Occupation && name.tokens.size() > 1 ? name.tokens.size() - 1 : name.tokens.size();
  return std::all_of(name.tokens.begin(), name.tokens.begin() + std::ptrdiff_t(telling),
                     [&ours](const Token& token) { return saysLittle(token, ours); });
}

// A longer name is found first, and what of ours stands in it would be found no more.
bool hidesOurs(const SpokenName& name, KnowledgeKind kind, const Ontology& ours) {
  const std::vector<Mention> mentions = ours.find(name.text, name.tokens);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    const bool isOccupation = ours.kind(mention.concept_) == ontology::ConceptKind::Occupation;
    return isOccupation == (kind == KnowledgeKind::Occupation);
  });
}

bool isInCapitals(QStringView word) {
  return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

// "iOS", "KDevelop": no word of a language is written so.
bool isUnmistakable(QStringView word) {
  return !isInCapitals(word) && std::any_of(word.begin() + 1, word.end(), [](QChar c) { return !c.isLower(); });
}

bool isCapitalised(const SpokenName& name) {
  return std::all_of(name.tokens.begin(), name.tokens.end(), [&name](const Token& token) {
    return token.isStopWord || !token.span.in(name.text).front().isLower();
  });
}

Verdict verdictOnWord(const SpokenName& name, KnowledgeKind kind, bool isMain, const Ontology& ours) {
  const QStringView word = name.tokens.front().span.in(name.text);
  if (isUnmistakable(word)) return {.isKept = true, .caseMatters = true};
  const quint64 exact = name.tokens.front().exact;
  if (ours.isGeneralWord(exact) || ours.word(exact)) return {};  // every occupation's texts are full of them
  if (kind == KnowledgeKind::Occupation) return {.isKept = isMain && !isInCapitals(word)};
  if (isInCapitals(word)) return {.isKept = true, .caseMatters = true, .needsContext = word.size() <= LongestAcronym};
  // Of a plain word only a field's own name is sure to be one: programs are called Tracks, tools Forms.
  return {.isKept = kind == KnowledgeKind::Knowledge && isMain, .needsContext = true};
}

// Product names made of plain words are names only as they are written: "Getting Things Done".
Verdict verdictOnPhrase(const SpokenName& name, KnowledgeKind kind) {
  return {.isKept = true, .caseMatters = kind == KnowledgeKind::Tool && isCapitalised(name)};
}

Verdict verdictOn(const SpokenName& name, KnowledgeKind kind, bool isMain, const Ontology& ours) {
  if (name.tokens.empty() || name.tokens.size() > MostTokens || lettersOf(name.text) < LeastLetters) return {};
  const bool isBroken = std::any_of(name.tokens.begin() + 1, name.tokens.end(),
                                    [](const Token& token) { return token.breaksPhrase; });  // never found
  if (isBroken || isGeneral(name, kind, ours) || ours.named(name.text) || hidesOurs(name, kind, ours)) return {};
  return name.tokens.size() > 1 ? verdictOnPhrase(name, kind) : verdictOnWord(name, kind, isMain, ours);
}

bool shareWord(const SpokenName& a, const SpokenName& b) {
  const auto isLike = [&](const Token& one, const Token& other) {
    if (one.key == other.key) return true;
    const QString beginning = ontology::fold(one.span.in(a.text)).left(SharedLetters);
    return beginning.size() == SharedLetters && ontology::fold(other.span.in(b.text)).startsWith(beginning);
  };
  return std::any_of(a.tokens.begin(), a.tokens.end(), [&](const Token& one) {
    return !one.isStopWord &&
           std::any_of(b.tokens.begin(), b.tokens.end(), [&](const Token& other) { return isLike(one, other); });
  });
}

bool areInitials(const QString& acronym, const SpokenName& name) {
  QString initials;
  for (const Token& token : name.tokens)
    if (!token.isStopWord) initials += token.span.in(name.text).front().toUpper();
  return initials == acronym;
}

}  // namespace

SpokenName spoken(const QString& name) {
  SpokenName result{.text = name, .tokens = ontology::tokenise(name)};
  if (!result.tokens.empty()) result.key = ontology::phraseKey(result.tokens);
  return result;
}

Verdict verdictOnMain(const SpokenName& name, KnowledgeKind kind, const Ontology& ours) {
  return verdictOn(name, kind, true, ours);
}

Verdict verdictOnOther(const SpokenName& name, const SpokenName& main, KnowledgeKind kind, const Ontology& ours) {
  const bool isSame = kind == KnowledgeKind::Occupation || shareWord(name, main) || areInitials(name.text, main);
  return isSame ? verdictOn(name, kind, false, ours) : Verdict{};
}

}  // namespace candor::knowledge
