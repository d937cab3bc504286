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

qsizetype lettersOf(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// "new business", "work in teams": words of every posting, together as well as alone.
bool isGeneral(const SpokenName& name, const Ontology& ours) {
  return std::all_of(name.tokens.begin(), name.tokens.end(), [&ours](const Token& token) {
    return token.isStopWord || token.isNumber || ours.isGeneralWord(token.exact);
  });
}

// A longer name is found first, and what of ours stands in it would be found no more.
bool hidesOurs(const SpokenName& name, KnowledgeKind kind, const Ontology& ours) {
  const std::vector<Mention> mentions = ours.find(name.text, name.tokens);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    const bool isOccupation = ours.kind(mention.concept_) == ontology::ConceptKind::Occupation;
    return isOccupation == (kind == KnowledgeKind::Occupation);
  });
}

// How a single word is written: "iOS" and "SAS" can be told from words of the language, "Slack" sometimes.
enum class Writing { Small, Capitalised, Unmistakable };

Writing writingOf(const QString& word) {
  const bool hasCapitalWithin = std::any_of(word.begin() + 1, word.end(), [](QChar c) { return !c.isLower(); });
  if (hasCapitalWithin) return Writing::Unmistakable;
  return word[0].isUpper() ? Writing::Capitalised : Writing::Small;
}

Verdict verdictOnWord(const SpokenName& name, KnowledgeKind kind, Standing standing, const Ontology& ours) {
  const Writing writing = writingOf(name.tokens.front().span.in(name.text).toString());
  if (writing == Writing::Unmistakable) return {.isKept = true, .caseMatters = true};
  if (ours.isGeneralWord(name.tokens.front().exact)) return {};
  const bool isUsual = ours.word(name.tokens.front().exact).has_value();  // a word of some occupation's texts
  switch (kind) {
    case KnowledgeKind::Occupation: return {.isKept = standing == Standing::Main && !isUsual};
    case KnowledgeKind::Tool:
      return {.isKept = !isUsual, .caseMatters = writing == Writing::Capitalised, .needsContext = true};
    case KnowledgeKind::Knowledge:
      if (standing == Standing::Main) return {.isKept = true, .needsContext = isUsual};
      return {.isKept = !isUsual, .needsContext = true};
    case KnowledgeKind::Equipment:
    case KnowledgeKind::Method:
    case KnowledgeKind::Soft: return {.isKept = !isUsual, .needsContext = true};
    case KnowledgeKind::Typical: break;
  }
  return {};
}

}  // namespace

SpokenName spoken(const QString& name) {
  SpokenName result{.text = name, .tokens = ontology::tokenise(name)};
  if (!result.tokens.empty()) result.key = ontology::phraseKey(result.tokens);
  return result;
}

Verdict verdictOn(const SpokenName& name, KnowledgeKind kind, Standing standing, const Ontology& ours) {
  if (name.tokens.empty() || name.tokens.size() > MostTokens || lettersOf(name.text) < LeastLetters) return {};
  const bool isBroken = std::any_of(name.tokens.begin() + 1, name.tokens.end(),
                                    [](const Token& token) { return token.breaksPhrase; });  // never found
  if (isBroken || isGeneral(name, ours) || ours.named(name.text) || hidesOurs(name, kind, ours)) return {};
  return name.tokens.size() > 1 ? Verdict{.isKept = true} : verdictOnWord(name, kind, standing, ours);
}

}  // namespace candor::knowledge
