#include "match/tally.h"

#include <algorithm>

namespace candor::match {

namespace {

constexpr int Telling = 600;     // a concept of this weight tells one profession from another
constexpr int GeneralShare = 4;  // what does not counts a quarter

qint64 tellingOf(qint64 weight, int heaviest) { return heaviest >= Telling ? weight : weight / GeneralShare; }

int heaviestOf(const RequirementDemand& demand) {
  int heaviest = 0;
  for (const WantedConcept& wanted : demand.concepts) heaviest = std::max(heaviest, wanted.weight);
  return heaviest;
}

void add(RequirementSum& sum, const Coverage& coverage, const RequirementDemand& demand) {
  switch (coverage.status) {
    case Status::Met: ++sum.met; break;
    case Status::Partly: ++sum.partly; break;
    case Status::Missing: ++sum.missing; break;
  }
  sum.weight += demand.weight;
  sum.held += qint64(demand.weight) * coverage.credit;
  sum.telling += tellingOf(demand.weight, heaviestOf(demand));
}

void addRequirements(Tally& tally, const Pairing& pairing) {
  tally.must = tally.nice = {};
  for (size_t i = 0; i < tally.coverage.size(); ++i) {
    const RequirementDemand& demand = pairing.demand.requirements[i];
    RequirementSum& sum = pairing.posting.requirements[i].need == posting::Need::Must ? tally.must : tally.nice;
    if (demand.weight == 0)
      ++sum.apart;
    else
      add(sum, tally.coverage[i], demand);
  }
}

ShareSum recencyOf(const Pairing& pairing, const Standing& standing) {
  ShareSum sum;
  for (const WantedConcept& wanted : pairing.demand.concepts) {
    const int worth = standing.recentWorth(wanted.concept_);
    ++sum.count;
    sum.heldCount += worth == 1000;
    sum.weight += wanted.weight;
    sum.telling += tellingOf(wanted.weight, wanted.weight);
    sum.held += qint64(wanted.weight) * worth;
  }
  return sum;
}

ShareSum keywordsOf(const Pairing& pairing, const Standing& standing) {
  ShareSum sum;
  for (const WantedConcept& wanted : pairing.demand.keywords) {
    const int worth = standing.worth(wanted.concept_);
    ++sum.count;
    sum.heldCount += worth == 1000;
    sum.weight += wanted.weight;
    sum.telling += tellingOf(wanted.weight, wanted.weight);
    sum.held += qint64(wanted.weight) * worth;
  }
  return sum;
}

ShareSum wordsOf(const Pairing& pairing) {
  ShareSum sum;
  for (const WantedWord& word : pairing.demand.keywordWords) {
    const bool isHeld = pairing.candidate.holds(word.key);
    ++sum.count;
    sum.heldCount += isHeld;
    sum.weight += word.weight;
    sum.held += isHeld ? qint64(word.weight) * 1000 : 0;
  }
  return sum;
}

}  // namespace

Tally tally(const Pairing& pairing) {
  const Standing& standing = pairing.candidate.standing();
  Tally tally;
  tally.coverage.reserve(pairing.posting.requirements.size());
  for (size_t i = 0; i < pairing.posting.requirements.size(); ++i)
    tally.coverage.push_back(cover(i, pairing, standing));
  addRequirements(tally, pairing);
  tally.title = matchTitle(pairing);
  tally.recency = recencyOf(pairing, standing);
  tally.keywords = keywordsOf(pairing, standing);
  tally.words = wordsOf(pairing);
  tally.fit = pairing.fit;
  return tally;
}

Tally tallyAfter(const Edit& edit, const Tally& before, const Pairing& pairing) {
  Tally after = before;
  if (edit.concept_) {
    Standing standing = pairing.candidate.standing();
    standing.name(*edit.concept_, edit.recency);
    for (size_t i = 0; i < after.coverage.size(); ++i)
      if (!pairing.demand.requirements[i].concepts.empty() && before.coverage[i].status != Status::Met)
        after.coverage[i] = cover(i, pairing, standing);
    after.recency = recencyOf(pairing, standing);
    after.keywords = keywordsOf(pairing, standing);
  }
  if (edit.requirement) after.coverage[*edit.requirement] = {.status = Status::Met, .credit = 1000};
  addRequirements(after, pairing);
  return after;
}

}  // namespace candor::match
