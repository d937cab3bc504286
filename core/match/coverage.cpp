#include "match/coverage.h"

#include <algorithm>
#include <cmath>

namespace candor::match {

using posting::Requirement;
using posting::RequirementKind;

namespace {

constexpr int TellingWord = 600;  // weight from which a word beside the concepts is missed when it is not there
constexpr int WordsBeside = 2;    // words beside concepts count half, because the concepts say what is wanted …
constexpr int MostBeside = 600;   // … and at most this much of the concepts, per mille
constexpr int WordsMet = 700;     // share of the words that one passage has to hold
constexpr int WordsPartly = 600;

Status statusOf(int share, int found, const std::vector<WantedWord>& words) {
  // "Ability to travel" is not met by a travel calendar; "Zuora" is met by Zuora.
  if (words.size() == 1) return found == 0 ? Status::Missing : words.front().isName ? Status::Met : Status::Partly;
  if (found < 2) return Status::Missing;
  return share >= WordsMet ? Status::Met : share >= WordsPartly ? Status::Partly : Status::Missing;
}

// What the names and the words beside them earn together.
int creditOf(const ConceptShare& share, const RequirementDemand& wanted, const Candidate& candidate) {
  if (share.credit == 0 || share.isWhole) return share.credit;
  qint64 concepts = 0;
  for (const WantedConcept& concept_ : wanted.concepts) concepts += concept_.weight;
  qint64 beside = 0;
  for (const WantedWord& word : wanted.words)
    if (word.weight >= TellingWord) beside += word.weight / WordsBeside;
  beside = std::min(beside, concepts * MostBeside / 1000);
  const int words = shareOfWords(wanted.words, candidate);
  return int((share.credit * concepts + words * beside) / std::max<qint64>(concepts + beside, 1));
}

// What is measured of every requirement of skill, per mille each, and grows with the resume alone.
struct Signs {
  int concepts = 0;  // of what it names, by weight; what is near counts half
  int words = 0;     // of its telling words anywhere, by weight
  int work = 0;      // how much the resume speaks of the posting's work
};

// What the signs have to reach together for "met". Behaviour is claimed in any words; of a skill, what it names counts
// twice. Both lie in the middle of a range that judges labelled requirements alike (README.md).
constexpr int BehaviourMet = 950;
constexpr int SkillMet = 1900;
constexpr int WordsNear = 700;    // from this share of the words on, what is not named is there in part
constexpr int UnknownWork = 500;  // where the posting speaks of no occupation
constexpr int MetBySigns = 700;   // credit at least: it is there, but not named in full

bool isBehaviour(const std::vector<WantedConcept>& concepts, const ontology::Ontology& ontology) {
  return std::all_of(concepts.begin(), concepts.end(), [&ontology](const WantedConcept& concept_) {
    return ontology.kind(concept_.concept_) == ontology::ConceptKind::Soft;
  });
}

// A licence or a language is named or it is not.
bool isJudgedBySigns(const Requirement& requirement, const std::vector<WantedConcept>& concepts,
                     const ontology::Ontology& ontology) {
  if (requirement.kind != RequirementKind::Skill && requirement.kind != RequirementKind::Other &&
      requirement.kind != RequirementKind::Experience)
    return false;
  return std::none_of(concepts.begin(), concepts.end(), [&ontology](const WantedConcept& concept_) {
    return isCredential(ontology.kind(concept_.concept_));
  });
}

int workOf(const Fit& fit) {
  return fit.occupation.isEmpty() ? UnknownWork : int(std::lround(std::clamp(fit.share, 0.0, 1.0) * 1000));
}

// Of the words, those that stand anywhere in the resume, per mille by weight. Of a lone word nothing is
// known: "Leeds" is no LEED.
int heldOf(const std::vector<WantedWord>& words, const Candidate& candidate) {
  qint64 all = 0;
  qint64 held = 0;
  for (const WantedWord& word : words) {
    all += word.weight;
    if (candidate.holds(word.key)) held += word.weight;
  }
  return words.size() < 2 ? 0 : int(1000 * held / all);
}

// The passage that holds most of the words by weight, the first of equals; NoPassage when none holds any.
quint32 fullestPassage(const std::vector<WantedWord>& words, const Candidate& candidate) {
  std::vector<int> weights(candidate.passages().size());
  for (const WantedWord& word : words)
    for (const WordPlace& place : candidate.places(word.key)) weights[place.passage] += word.weight;
  const auto fullest = std::max_element(weights.begin(), weights.end());
  return fullest == weights.end() || *fullest == 0 ? NoPassage : quint32(fullest - weights.begin());
}

// A skill is met by a name of it, and a product by nothing else: who knows Angular may not know React.
bool isSkillNamed(const std::vector<WantedConcept>& concepts, const Standing& standing,
                  const ontology::Ontology& ontology) {
  bool isNamed = false;
  for (const WantedConcept& concept_ : concepts) {
    const bool isThere = standing.grade(concept_.concept_) >= Grade::Inferred;
    if (!isThere && ontology.kind(concept_.concept_) == ontology::ConceptKind::Tool) return false;
    isNamed = isNamed || isThere;
  }
  return isNamed;
}

bool isMetBy(const Signs& signs, const std::vector<WantedConcept>& concepts, const Standing& standing,
             const ontology::Ontology& ontology) {
  const int sum = signs.concepts + signs.words + signs.work;
  if (isBehaviour(concepts, ontology)) return signs.concepts + signs.words > 0 && sum >= BehaviourMet;
  return isSkillNamed(concepts, standing, ontology) && sum + signs.concepts >= SkillMet;
}

// What the names alone leave partly or missing, by all of the signs.
Coverage judged(Coverage coverage, const Signs& signs, const RequirementDemand& wanted, const Pairing& pairing,
                const Standing& standing) {
  const bool isMet = isMetBy(signs, wanted.concepts, standing, pairing.ontology);
  const bool isNear = signs.words >= WordsNear && !isBehaviour(wanted.concepts, pairing.ontology);
  if (!isMet && !isNear) return coverage;
  if (signs.concepts == 0) coverage.passage = fullestPassage(wanted.allWords, pairing.candidate);
  coverage.status = isMet ? Status::Met : Status::Partly;
  if (isMet) coverage.credit = std::max(coverage.credit, MetBySigns);
  return coverage;
}

// Without concepts its words are all there is: one passage holds most of them, or the resume all.
Coverage coverPlainWords(const RequirementDemand& wanted, const Candidate& candidate) {
  Coverage coverage = coverWords(wanted.words, candidate);
  if (coverage.status == Status::Met || heldOf(wanted.words, candidate) < 1000) return coverage;
  return {.status = Status::Met, .credit = 1000, .passage = fullestPassage(wanted.words, candidate)};
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
  const bool isJudged = isJudgedBySigns(requirement, wanted.concepts, pairing.ontology);
  if (wanted.concepts.empty())
    return isJudged ? coverPlainWords(wanted, pairing.candidate) : coverWords(wanted.words, pairing.candidate);
  const ConceptShare share = shareOf(wanted.concepts, standing, requirement.anyOf ? Choice::AnyOf : Choice::AllOf);
  Coverage coverage{.status = share.isWhole      ? Status::Met
                              : share.credit > 0 ? Status::Partly
                                                 : Status::Missing,
                    .credit = requirement.anyOf ? share.credit : creditOf(share, wanted, pairing.candidate)};

  if (!isJudged || coverage.status == Status::Met) return coverage;
  return judged(
      coverage,
      {.concepts = share.credit, .words = heldOf(wanted.allWords, pairing.candidate), .work = workOf(pairing.fit)},
      wanted, pairing, standing);
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
