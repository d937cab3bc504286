#include "posting/concepts.h"

#include "posting/phrases.h"

#include <algorithm>

namespace candor::posting {

namespace {

using ontology::ConceptKind;
using ontology::Mention;

constexpr PhraseRow<int> AndRows[] = {{0, u"and|und|et|y|sowie|as well as|plus"}};

bool saysAnd(const Outline& outline, quint32 from, quint32 to) {
  static const Phrases<int> conjunctions(AndRows);
  for (quint32 i = from; i < to; ++i)
    if (conjunctions.longestAt(std::span(outline.tokens).subspan(i, to - i))) return true;
  return false;
}

// "Python, R or Julia"; with "and" among them all are wanted, because a list cannot say which belong together.
bool isChoice(const Outline& outline, std::span<const Mention> named, quint32 firstToken, quint32 endToken) {
  const auto cues = outline.cuesIn(firstToken, endToken);
  if (has(cues, Cue::Examples) || has(cues, Cue::AnyOf)) return true;
  const quint32 from = named.front().firstToken + named.front().tokenCount;
  const quint32 to = named.back().firstToken;
  return to > from && has(outline.cuesIn(from, to), Cue::Or) && !saysAnd(outline, from, to);
}

}  // namespace

ConceptsNamed conceptsIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                         const ontology::Ontology& ontology) {
  std::vector<Mention> named;
  bool hasOther = false;
  for (const Mention& mention : outline.mentionsIn(firstToken, endToken)) {
    const ConceptKind kind = ontology.kind(mention.concept_);
    if (kind == ConceptKind::Degree) continue;
    hasOther |= kind != ConceptKind::Occupation;
    named.push_back(mention);
  }
  // An occupation beside skills says for whom or with whom one works.
  if (hasOther)
    std::erase_if(named, [&](const Mention& m) { return ontology.kind(m.concept_) == ConceptKind::Occupation; });

  ConceptsNamed result;
  for (const Mention& mention : named)
    if (std::find(result.concepts.begin(), result.concepts.end(), mention.concept_) == result.concepts.end())
      result.concepts.push_back(mention.concept_);
  result.anyOf = result.concepts.size() > 1 && isChoice(outline, named, firstToken, endToken);
  return result;
}

}  // namespace candor::posting
