#include "match/proof.h"

#include "match/quote.h"
#include "match/years.h"
#include "ontology/spelling.h"

#include <algorithm>
#include <tuple>

namespace candor::match {

using ontology::ConceptId;
using ontology::Mention;
using posting::RequirementKind;
using profile::SectionKind;

namespace {

constexpr size_t MostEvidence = 4;
constexpr quint32 EnoughToShowLanguage = 8;  // tokens

// What is told of a place proves more than what is listed.
int rankOf(SectionKind section) {
  switch (section) {
    case SectionKind::Work:
    case SectionKind::Projects:
    case SectionKind::Volunteer: return 0;
    case SectionKind::Education:
    case SectionKind::Certificates:
    case SectionKind::Languages:
    case SectionKind::Awards:
    case SectionKind::Publications: return 1;
    case SectionKind::Summary:
    case SectionKind::Other: return 2;
    case SectionKind::Skills: return 3;
    case SectionKind::Contact:
    case SectionKind::Interests:
    case SectionKind::References: break;
  }
  return 4;
}

// Smaller is better; the place in the text decides between equals.
auto orderOf(size_t mention, const Candidate& candidate) {
  const Passage& passage = candidate.passages()[candidate.passageOf(mention)];
  return std::tuple(rankOf(passage.section), -passage.recency, mention);
}

// Does `held` stand for `wanted` at this grade?
bool isAt(Grade grade, ConceptId held, ConceptId wanted, const ontology::Ontology& ontology) {
  if (grade == Grade::Inferred) return standsFor(held, wanted, ontology) || isPartOf(held, wanted, ontology);
  return ontology.areRelated(held, wanted);
}

How howNamed(const Pick& pick, size_t requirement, const Pairing& pairing) {
  const Span asked = pairing.posting.requirements[requirement].span;
  const Mention& held = pairing.candidate.mentions()[*pick.mention];
  const auto words = std::span(pairing.candidate.tokens()).subspan(held.firstToken, held.tokenCount);
  How how = How::Alias;
  for (const Mention& mention : pairing.posting.mentions) {
    if (mention.concept_ != pick.wanted || !asked.contains(mention.span)) continue;
    const auto others = std::span(pairing.posting.tokens).subspan(mention.firstToken, mention.tokenCount);
    if (exactOf(others) == exactOf(words)) return How::Exact;
    if (phraseKey(others) == phraseKey(words)) how = How::Stem;
  }
  return how;
}

How howOf(const Pick& pick, size_t requirement, const Pairing& pairing) {
  switch (pick.grade) {
    case Grade::None: return How::None;
    case Grade::Related: return How::Related;
    case Grade::Inferred: return How::Inferred;
    case Grade::Named: break;
  }
  return howNamed(pick, requirement, pairing);
}

void addOnce(std::vector<Evidence>& all, Evidence evidence) {
  const auto isSame = [&evidence](const Evidence& other) {
    return other.span.overlaps(evidence.span) || other.span == evidence.span;
  };
  if (!evidence.span.isEmpty() && all.size() < MostEvidence && std::none_of(all.begin(), all.end(), isSame))
    all.push_back(std::move(evidence));
}

// The best pick of each concept, the surest and heaviest first.
void proveConcepts(Proof& proof, size_t requirement, const Pairing& pairing) {
  const RequirementDemand& wanted = pairing.demand.requirements[requirement];
  std::vector<std::pair<Pick, int>> found;
  for (const WantedConcept& concept_ : wanted.concepts) {
    proof.picks.push_back(pickFor(concept_.concept_, pairing));
    if (proof.picks.back().mention) found.emplace_back(proof.picks.back(), concept_.weight);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.first.grade, a.second) > std::tuple(b.first.grade, b.second);
  });
  for (const auto& [pick, weight] : found) {
    if (proof.how == How::None) proof.how = howOf(pick, requirement, pairing);
    addOnce(proof.evidence, quoteOfMention(*pick.mention, pairing.candidate));
  }
}

void proveWords(Proof& proof, size_t requirement, quint32 passage, const Pairing& pairing) {
  const Passage& held = pairing.candidate.passages()[passage];
  proof.how = How::Exact;
  for (const WantedWord& word : pairing.demand.requirements[requirement].allWords)
    for (quint32 i = held.firstToken; i < held.endToken; ++i) {
      const ontology::Token& token = pairing.candidate.tokens()[i];
      if (token.key == word.key && token.exact != pairing.posting.tokens[word.token].exact) proof.how = How::Stem;
    }
  addOnce(proof.evidence, quoteOfPassage(passage, pairing.candidate));
}

void proveYears(Proof& proof, size_t requirement, const Pairing& pairing) {
  const ShownYears years =
      yearsOf(pairing.demand.requirements[requirement].concepts, pairing.candidate, pairing.ontology);
  if (years.claim) {
    const Span passage = pairing.candidate.passages()[years.claim->passage].span;
    addOnce(proof.evidence,
            quoteOf(quoteAround(pairing.candidate.profile().text, passage, years.claim->span), pairing.candidate));
  }
  for (const int entry : years.entries) addOnce(proof.evidence, quoteOfWork(size_t(entry), pairing.candidate));
  if (proof.how == How::None && !proof.evidence.empty()) proof.how = How::Exact;
}

// The degree itself; without one, the work that the posting takes instead.
void proveDegree(Proof& proof, size_t requirement, const Coverage& coverage, const Pairing& pairing) {
  if (!coverage.study) {
    const ShownYears years = yearsOf({}, pairing.candidate, pairing.ontology);
    for (const int entry : years.entries) addOnce(proof.evidence, quoteOfWork(size_t(entry), pairing.candidate));
    proof.how = proof.evidence.empty() ? How::None : How::Inferred;
    return;
  }
  std::vector<Evidence> fields = std::move(proof.evidence);
  proof.evidence = {quoteOfMention(*coverage.study, pairing.candidate)};
  if (coverage.fieldPassage != NoPassage)
    addOnce(proof.evidence, quoteOfPassage(coverage.fieldPassage, pairing.candidate));
  for (Evidence& field : fields) addOnce(proof.evidence, std::move(field));
  const int asked = pairing.posting.requirements[requirement].degreeLevel;
  if (coverage.isByOtherWay)
    for (const int entry : yearsOf({}, pairing.candidate, pairing.ontology).entries)
      addOnce(proof.evidence, quoteOfWork(size_t(entry), pairing.candidate));
  proof.how = coverage.isByOtherWay || coverage.level > asked ? How::Inferred : How::Exact;
}

// A resume written in a language shows it: its first longer passage.
void proveByWriting(Proof& proof, const Candidate& candidate) {
  const auto isLong = [](const Passage& passage) {
    return passage.endToken - passage.firstToken >= EnoughToShowLanguage;
  };
  const auto& passages = candidate.passages();
  const auto first = std::find_if(passages.begin(), passages.end(), isLong);
  if (first == passages.end()) return;
  addOnce(proof.evidence, quoteOfPassage(quint32(first - passages.begin()), candidate));
  proof.how = How::Inferred;
}

}  // namespace

Pick pickFor(ConceptId wanted, const Pairing& pairing) {
  const Candidate& candidate = pairing.candidate;
  Pick pick{.wanted = wanted, .grade = candidate.standing().grade(wanted), .mention = {}};
  if (pick.grade == Grade::None) return pick;
  const auto consider = [&](size_t mention) {
    if (!pick.mention || orderOf(mention, candidate) < orderOf(*pick.mention, candidate)) pick.mention = mention;
  };
  if (pick.grade == Grade::Named) {
    for (const size_t mention : candidate.mentionsOf(wanted)) consider(mention);
    return pick;
  }
  for (const auto& [id, mention] : candidate.named())
    if (isAt(pick.grade, id, wanted, pairing.ontology)) consider(mention);
  return pick;
}

Proof prove(size_t requirement, const Coverage& coverage, const Pairing& pairing) {
  Proof proof;
  const RequirementKind kind = pairing.posting.requirements[requirement].kind;
  proveConcepts(proof, requirement, pairing);
  if (kind == RequirementKind::Degree && pairing.posting.requirements[requirement].degreeLevel > 0)
    proveDegree(proof, requirement, coverage, pairing);
  if (kind == RequirementKind::Experience && coverage.months > 0) proveYears(proof, requirement, pairing);
  if (coverage.passage != NoPassage && coverage.status != Status::Missing)
    proveWords(proof, requirement, coverage.passage, pairing);
  if (kind == RequirementKind::Location && coverage.status == Status::Met && proof.evidence.empty()) {
    addOnce(proof.evidence, quoteOf(pairing.candidate.profile().location.span, pairing.candidate));
    proof.how = How::Exact;
  }
  if (kind == RequirementKind::Language && coverage.status != Status::Missing && proof.evidence.empty())
    proveByWriting(proof, pairing.candidate);
  if (coverage.status != Status::Missing) return proof;
  proof.how = How::None;
  proof.evidence.clear();
  return proof;
}

}  // namespace candor::match
