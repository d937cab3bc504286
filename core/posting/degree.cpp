#include "posting/degree.h"

#include "posting/capitals.h"
#include "posting/phrases.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr int FinishedTraining = 3;  // an apprenticeship
constexpr int ShortDegree = 5;
constexpr int Bachelor = 6;  // "a university degree": the first one is enough

// "a high degree of care" names no degree.
bool isOfManner(const Outline& outline, const Signal& signal) {
  if (signal.cue != Cue::Degree || signal.endToken() >= outline.tokens.size()) return false;
  return outline.words(outline.tokens[signal.endToken()].span).compare(u"of", Qt::CaseInsensitive) == 0;
}

// "Andover, MA": two capitals behind a comma and a name are a state.
bool isState(const Outline& outline, const ontology::Mention& mention, const ontology::Ontology& ontology) {
  constexpr qsizetype StateLength = 2;
  if (mention.span.length != StateLength || mention.firstToken == 0) return false;
  if (!gapBefore(outline, mention.firstToken).contains(u',')) return false;
  const auto before = outline.mentionsIn(mention.firstToken - 1, mention.firstToken);
  const bool isDegree =
      std::any_of(before.begin(), before.end(), [&](const auto& other) { return ontology.level(other.concept_) > 0; });
  const QStringView word = outline.words(outline.tokens[mention.firstToken - 1].span);
  return !isDegree && word.size() > StateLength && word.front().isUpper() && word.back().isLower();
}

constexpr PhraseRow<int> KindRows[] = {
    {5, u"associate|associates|associate's"}, {6, u"bachelor|bachelors|bachelor's"}, {7, u"master|masters|master's"}};

// "Associate' s degree": the kind that stands before the word, however it is written.
int kindBefore(const Outline& outline, quint32 token) {
  static const Phrases<int> kinds(KindRows);
  constexpr quint32 Reach = 2;
  for (quint32 i = token; i-- > 0 && token - i <= Reach;)
    if (const auto kind = kinds.whole({&outline.tokens[i], 1})) return *kind;
  return 0;
}

int levelOf(const Outline& outline, const Signal& signal) {
  if (signal.cue == Cue::Training) return FinishedTraining;
  if (signal.cue == Cue::ShortDegree) return ShortDegree;
  if (signal.cue != Cue::Degree) return 0;
  const int kind = kindBefore(outline, signal.firstToken);
  return kind > 0 ? kind : Bachelor;
}

int lower(int a, int b) { return a == 0 ? b : b == 0 ? a : std::min(a, b); }

}  // namespace

std::vector<ontology::Mention> degreesIn(const Outline& outline, quint32 firstToken, quint32 endToken,
                                         const ontology::Ontology& ontology) {
  std::vector<ontology::Mention> degrees;
  for (const ontology::Mention& mention : outline.mentionsIn(firstToken, endToken))
    if (ontology.level(mention.concept_) > 0 && !isState(outline, mention, ontology)) degrees.push_back(mention);
  return degrees;
}

int degreeLevelIn(const Outline& outline, quint32 firstToken, quint32 endToken, const ontology::Ontology& ontology) {
  const auto degrees = degreesIn(outline, firstToken, endToken, ontology);
  int named = 0;
  for (const ontology::Mention& mention : degrees) named = lower(named, ontology.level(mention.concept_));
  int unnamed = 0;
  for (const Signal& signal : outline.cuesIn(firstToken, endToken)) {
    const auto overlaps = [&signal](const ontology::Mention& mention) {
      return mention.firstToken > signal.firstToken && mention.firstToken < signal.endToken();
    };
    // "a 2 or 4 year degree" names the four years only by the way.
    if (signal.cue == Cue::ShortDegree && std::any_of(degrees.begin(), degrees.end(), overlaps))
      named = lower(named, ShortDegree);
    if (!isOfManner(outline, signal)) unnamed = lower(unnamed, levelOf(outline, signal));
  }
  return named > 0 ? named : unnamed;
}

}  // namespace candor::posting
