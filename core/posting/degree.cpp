#include "posting/degree.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr int FinishedTraining = 3;  // an apprenticeship
constexpr int ShortDegree = 5;
constexpr int Bachelor = 6;  // "a university degree": the first one is enough

int levelOf(Cue cue) {
  if (cue == Cue::Training) return FinishedTraining;
  if (cue == Cue::ShortDegree) return ShortDegree;
  return cue == Cue::Degree ? Bachelor : 0;
}

// "a high degree of care" names no degree.
bool isOfManner(const Outline& outline, const Signal& signal) {
  if (signal.cue != Cue::Degree || signal.endToken() >= outline.tokens.size()) return false;
  return outline.words(outline.tokens[signal.endToken()].span).compare(u"of", Qt::CaseInsensitive) == 0;
}

int lower(int a, int b) { return a == 0 ? b : b == 0 ? a : std::min(a, b); }

}  // namespace

int degreeLevelIn(const Outline& outline, quint32 firstToken, quint32 endToken, const ontology::Ontology& ontology) {
  int named = 0;
  for (const ontology::Mention& mention : outline.mentionsIn(firstToken, endToken))
    if (ontology.kind(mention.concept_) == ontology::ConceptKind::Degree)
      named = lower(named, ontology.level(mention.concept_));
  if (named > 0) return named;
  int unnamed = 0;
  for (const Signal& signal : outline.cuesIn(firstToken, endToken))
    if (!isOfManner(outline, signal)) unnamed = lower(unnamed, levelOf(signal.cue));
  return unnamed;
}

}  // namespace candor::posting
