#include "match/coverage.h"

#include <algorithm>

namespace candor::match {

using posting::Requirement;
using posting::RequirementKind;

namespace {

constexpr int TellingWord = 600;   // weight from which a word beside the concepts is missed when it is not there
constexpr int WordsBeside = 2;     // words beside concepts count half, because the concepts say what is wanted …
constexpr int MostBeside = 600;    // … and at most this much of the concepts, per mille
constexpr int EnoughBeside = 500;  // of them have to be there for "met", per mille …
constexpr int LittleBeside = 400;  // … unless they weigh less than this beside the concepts

constexpr int WordsMet = 700;  // share of the words that one passage has to hold
constexpr int WordsPartly = 600;

Status statusOf(int share, int found, const std::vector<WantedWord>& words) {
  // "Ability to travel" is not met by a travel calendar; "Zuora" is met by Zuora.
  if (words.size() == 1) return found == 0 ? Status::Missing : words.front().isName ? Status::Met : Status::Partly;
  if (found < 2) return Status::Missing;
  return share >= WordsMet ? Status::Met : share >= WordsPartly ? Status::Partly : Status::Missing;
}

// Behaviour is claimed in few words: where half of what is asked for is named and all of the rest is near, it is said.
bool isBehaviourClaimed(const std::vector<WantedConcept>& concepts, const Standing& standing,
                        const ontology::Ontology& ontology) {
  size_t named = 0;
  for (const WantedConcept& concept_ : concepts) {
    const Grade grade = standing.grade(concept_.concept_);
    if (ontology.kind(concept_.concept_) != ontology::ConceptKind::Soft || grade == Grade::None) return false;
    named += grade >= Grade::Inferred;
  }
  return 2 * named >= concepts.size();
}

}  // namespace

ConceptShare shareOf(const std::vector<WantedConcept>& concepts, const Standing& standing, Choice choice) {
  qint64 all = 0;
  qint64 held = 0;
  int best = 0;
  bool isEach = true;
  for (const WantedConcept& concept_ : concepts) {
    const int worth = standing.worth(concept_.concept_);
    all += concept_.weight;
    held += qint64(concept_.weight) * worth;
    best = std::max(best, worth);
    isEach = isEach && worth == 1000;
  }
  if (choice == Choice::AnyOf) return {.credit = best, .isWhole = best == 1000};
  return {.credit = all == 0 ? 0 : int(held / all), .isWhole = isEach && !concepts.empty()};
}

int shareOfWords(const std::vector<WantedWord>& words, const Candidate& candidate) {
  qint64 all = 0;
  qint64 held = 0;
  for (const WantedWord& word : words) {
    if (word.weight < TellingWord) continue;
    all += word.weight;
    if (candidate.holds(word.key)) held += word.weight;
  }
  return all == 0 ? 1000 : int(1000 * held / all);
}

Coverage coverWords(const std::vector<WantedWord>& words, const Candidate& candidate) {
  struct Sum {
    int weight = 0;
    int found = 0;
  };
  std::vector<Sum> sums(candidate.passages().size());
  int all = 0;
  for (const WantedWord& word : words) {
    all += word.weight;
    for (const WordPlace& place : candidate.places(word.key)) {
      sums[place.passage].weight += word.weight;
      ++sums[place.passage].found;
    }
  }
  Coverage best;
  int bestShare = 0;
  for (quint32 p = 0; p < sums.size(); ++p) {
    if (sums[p].found == 0) continue;
    const int share = 1000 * sums[p].weight / all;
    const Status status = statusOf(share, sums[p].found, words);
    if (status == Status::Missing ||
        (best.passage != NoPassage && (status > best.status || (status == best.status && share <= bestShare))))
      continue;
    best.status = status;
    best.passage = p;
    bestShare = share;
  }
  best.credit = best.status == Status::Met ? 1000 : best.status == Status::Partly ? 500 : 0;
  return best;
}

Coverage coverSkill(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing,
                    const Standing& standing) {
  if (wanted.concepts.empty()) return coverWords(wanted.words, pairing.candidate);
  const ConceptShare share = shareOf(wanted.concepts, standing, requirement.anyOf ? Choice::AnyOf : Choice::AllOf);
  if (requirement.anyOf)
    return {.status = share.isWhole      ? Status::Met
                      : share.credit > 0 ? Status::Partly
                                         : Status::Missing,
            .credit = share.credit};

  qint64 concepts = 0;
  for (const WantedConcept& concept_ : wanted.concepts) concepts += concept_.weight;
  qint64 beside = 0;
  for (const WantedWord& word : wanted.words)
    if (word.weight >= TellingWord) beside += word.weight / WordsBeside;
  beside = std::min(beside, concepts * MostBeside / 1000);
  const int words = shareOfWords(wanted.words, pairing.candidate);
  const bool isEnough = words >= EnoughBeside || beside * 1000 < concepts * LittleBeside;
  const bool isWhole = share.isWhole && isEnough;
  if (share.credit == 0) return {};
  const auto credit =
      isWhole ? 1000 : int((share.credit * concepts + words * beside) / std::max<qint64>(concepts + beside, 1));
  const bool isMet = isWhole || (isEnough && isBehaviourClaimed(wanted.concepts, standing, pairing.ontology));
  return {.status = isMet ? Status::Met : Status::Partly, .credit = credit};
}

Coverage cover(size_t index, const Pairing& pairing, const Standing& standing) {
  const Requirement& requirement = pairing.posting.requirements[index];
  const RequirementDemand& wanted = pairing.demand.requirements[index];
  switch (requirement.kind) {
    case RequirementKind::Experience: return coverExperience(requirement, wanted, pairing, standing);
    case RequirementKind::Degree: return coverDegree(requirement, wanted, pairing, standing);
    case RequirementKind::Language: return coverLanguage(requirement, wanted, pairing, standing);
    case RequirementKind::Location: return coverLocation(wanted, pairing);
    case RequirementKind::WorkPermit: return coverPermit(requirement, wanted, pairing);
    case RequirementKind::Licence:
    case RequirementKind::Skill:
    case RequirementKind::Other: break;
  }
  return coverSkill(requirement, wanted, pairing, standing);
}

}  // namespace candor::match
