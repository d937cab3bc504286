#include "posting/concepts.h"

#include "posting/capitals.h"
#include "posting/phrases.h"

#include <algorithm>
#include <optional>

namespace candor::posting {

namespace {

using ontology::ConceptKind;
using ontology::Mention;

constexpr PhraseRow<int> AndRows[] = {{0, u"and|und|et|y|sowie|as well as|plus"}};

bool saysAnd(const Outline& outline, quint32 from, quint32 to) {
  static const Phrases<int> conjunctions(AndRows);
  const auto isOr = [&](quint32 token) {
    return outline.words(outline.tokens[token].span).compare(u"or", Qt::CaseInsensitive) == 0;
  };
  for (quint32 i = from; i < to; ++i)
    if (conjunctions.longestAt(std::span(outline.tokens).subspan(i, to - i)) && !isOr(i + 1)) return true;  // "and/or"
  return false;
}

// "customer service/sales": two names and a stroke between; of tools ("HTML/CSS") both are meant.
bool isSlashed(const Outline& outline, std::span<const Mention> named, const ontology::Ontology& ontology) {
  const quint32 end = named.front().firstToken + named.front().tokenCount;
  const auto isTool = [&](const Mention& mention) { return ontology.kind(mention.concept_) == ConceptKind::Tool; };
  if (std::any_of(named.begin(), named.end(), isTool)) return false;
  return named.size() == 2 && named.back().firstToken == end && gapBefore(outline, end).trimmed() == u"/";
}

// An "or" that joins the names: "Python, Scala or R", "sales, promotion or the like"; not "test plans from drafts or
// verbal communication", where the first one ends before it.
bool hasOrAmong(const Outline& outline, std::span<const Mention> named, quint32 endToken) {
  for (size_t i = 0; i < named.size(); ++i) {
    const quint32 from = named[i].firstToken + named[i].tokenCount;
    const quint32 to = i + 1 < named.size() ? named[i + 1].firstToken : endToken;
    for (const Signal& signal : outline.cuesIn(from, std::max(from, to))) {
      const auto between = std::span(outline.tokens).subspan(from, signal.firstToken - from);
      if (signal.cue == Cue::Or &&
          std::none_of(between.begin(), between.end(), [](const ontology::Token& token) { return token.isStopWord; }))
        return true;
    }
  }
  return false;
}

// "Python, R or Julia"; with "and" among them all are wanted, because a list cannot say which belong together.
bool isChoice(const Outline& outline, std::span<const Mention> named, quint32 firstToken, quint32 endToken,
              const ontology::Ontology& ontology) {
  const auto cues = outline.cuesIn(firstToken, endToken);
  if (has(cues, Cue::Examples) || has(cues, Cue::AnyOf)) return true;
  if (isSlashed(outline, named, ontology)) return true;
  const quint32 from = named.front().firstToken + named.front().tokenCount;
  const quint32 to = named.back().firstToken;
  return to > from && hasOrAmong(outline, named, endToken) && !saysAnd(outline, from, to);
}

constexpr PhraseRow<int> ForRows[] = {{0, u"for|fur|pour|para|per"}};

// "SQL for reporting", "Python or R for forecasting": what a tool is wanted for explains it; the tool is asked for.
void dropPurposes(std::vector<Mention>& named, const Outline& outline, const ontology::Ontology& ontology) {
  static const Phrases<int> purposes(ForRows);
  const auto isTool = [&](const Mention& mention) {
    const ConceptKind kind = ontology.kind(mention.concept_);
    return kind == ConceptKind::Tool || kind == ConceptKind::Equipment;
  };
  const auto tool = std::find_if(named.begin(), named.end(), isTool);
  if (tool == named.end()) return;
  quint32 at = tool->firstToken + tool->tokenCount;
  const quint32 end = named.back().firstToken;
  while (at < end && !purposes.longestAt(std::span(outline.tokens).subspan(at, 1))) ++at;
  if (at < end) std::erase_if(named, [at](const Mention& mention) { return mention.firstToken > at; });
}

// "Englischkenntnisse": what a German compound is the knowledge of.
std::optional<ontology::ConceptId> ofCompound(QStringView word, const ontology::Ontology& ontology) {
  for (const QStringView ending : {QStringView(u"kenntnisse"), QStringView(u"kenntnissen")})
    if (word.endsWith(ending) && word.size() > ending.size() + 1) return ontology.named(word.chopped(ending.size()));
  return std::nullopt;
}

void append(std::vector<ontology::ConceptId>& concepts, ontology::ConceptId id) {
  if (std::find(concepts.begin(), concepts.end(), id) == concepts.end()) concepts.push_back(id);
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
  dropPurposes(named, outline, ontology);

  ConceptsNamed result;
  for (const Mention& mention : named) append(result.concepts, mention.concept_);
  for (quint32 i = firstToken; i < endToken; ++i)
    if (const auto id = ofCompound(outline.words(outline.tokens[i].span), ontology)) append(result.concepts, *id);
  result.anyOf =
      named.size() > 1 && result.concepts.size() > 1 && isChoice(outline, named, firstToken, endToken, ontology);
  return result;
}

}  // namespace candor::posting
