#include "match/coverage.h"
#include "match/positions.h"
#include "match/title_match.h"
#include "match/years.h"

#include <algorithm>
#include <utility>

namespace candor::match {

namespace {

constexpr int SkillAlone = 400;    // per mille for the skill without its years; the years bring the rest in proportion
constexpr int PartlyYears = 600;   // per mille of the years asked for, without a skill
constexpr int MostOfSkills = 600;  // per mille of the skills named, by weight, that the years have to be of
constexpr double SameWork = 0.6;   // of the fit: who speaks so much of the work has done it, whatever the title
constexpr int EnoughWords = 500;   // per mille of the telling words, where years are asked "in retail"

int shareOfYears(int months, double years) {
  const int wanted = std::max(1, int(std::lround(years * 12)));
  return months + ToleratedMonths >= wanted ? 1000 : std::clamp(1000 * months / wanted, 0, 999);
}

// "related experience", "in a similar role".
bool asksForSuch(const posting::Requirement& requirement, const posting::Posting& posting) {
  constexpr QStringView Words[] = {u"related", u"relevant", u"similar", u"comparable"};
  const auto tokens = posting::tokensIn(posting, requirement.span);
  return std::any_of(tokens.begin(), tokens.end(), [&](const ontology::Token& token) {
    const QStringView word = token.span.in(posting.text);
    return std::any_of(std::begin(Words), std::end(Words),
                       [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
  });
}

// Years in the occupation the posting hires for, or one near it. Whoever hires for none cannot be told it is lacking.
bool showsSuch(const posting::Requirement& requirement, const Pairing& pairing) {
  std::vector<WantedConcept> occupations;
  for (const ontology::ConceptId id : pairing.demand.occupations) occupations.push_back({.concept_ = id, .weight = 0});
  const int months = monthsInSuchPositions(occupations, pairing.candidate, pairing.ontology);
  return shareOfYears(months, requirement.years.value_or(0)) == 1000;
}

// Months of the dated entries whose lines hold half of the words: "one year of light maintenance work"; or what the
// resume claims beside them.
int monthsWithWords(const std::vector<WantedWord>& words, const Candidate& candidate) {
  std::vector<int> ofPassage(candidate.passages().size());
  std::vector<int> ofEntry(candidate.profile().work.size());
  int all = 0;
  for (const WantedWord& word : words) {
    all += word.weight;
    std::vector<quint8> isCounted(ofEntry.size());
    for (const WordPlace& place : candidate.places(word.key)) {
      ofPassage[place.passage] += word.weight;
      const int entry = candidate.passages()[place.passage].work;
      if (entry < 0 || std::exchange(isCounted[size_t(entry)], quint8(1))) continue;
      ofEntry[size_t(entry)] += word.weight;
    }
  }
  std::vector<Months> intervals;
  for (size_t i = 0; i < ofEntry.size(); ++i)
    if (const auto months = candidate.timeline().months(candidate.profile().work[i].period);
        months && 1000 * ofEntry[i] >= EnoughWords * all)
      intervals.push_back(*months);
  int most = covered(std::move(intervals));
  for (const ExperienceClaim& claim : candidate.claims())
    if (1000 * ofPassage[claim.passage] >= EnoughWords * all) most = std::max(most, claim.months);
  return most;
}

// Years of no named skill: of the words beside them, of such work, or of any.
Coverage coverPlainYears(const posting::Requirement& requirement, const RequirementDemand& wanted,
                         const Pairing& pairing, Coverage coverage) {
  const double asked = requirement.years.value_or(0);
  const int years = shareOfYears(coverage.months, asked);
  if (years < PartlyYears) return coverage;
  const int words = shareOfWords(wanted.words, pairing.candidate);
  const bool isShown =
      wanted.words.empty() || shareOfYears(monthsWithWords(wanted.words, pairing.candidate), asked) == 1000;
  const bool asksSuch = asksForSuch(requirement, pairing.posting);
  const bool speaksOfIt = !pairing.fit.occupation.isEmpty() && pairing.fit.share >= SameWork;
  const bool isNear = speaksOfIt || hasNearTitle(pairing);
  // "Seven years of experience", and no word of what, means this work, too, but near work does.
  const bool isBare = !asksSuch && wanted.words.empty();
  const bool isSuch =
      (!asksSuch && !isBare) || (isBare && isNear) || (asksSuch && speaksOfIt) || showsSuch(requirement, pairing);
  if (!isSuch && asksSuch && !isNear) return coverage;
  coverage.credit = years * (SkillAlone + (1000 - SkillAlone) * words / 1000) / (isSuch ? 1000 : 2000);
  // Years of quite other work, and none of the words: nothing of it is shown, though the years count for something.
  const bool isNothing = !isShown && words < EnoughWords && !isNear;
  coverage.status = years == 1000 && isShown && isSuch ? Status::Met : isNothing ? Status::Missing : Status::Partly;
  return coverage;
}

}  // namespace

Coverage coverExperience(const posting::Requirement& requirement, const RequirementDemand& wanted,
                         const Pairing& pairing, const Standing& standing) {
  const bool namesSkill = !wanted.concepts.empty();
  if (!requirement.years && (namesSkill || !wanted.words.empty()))
    return coverSkill(requirement, wanted, pairing, standing);

  if (const auto byWay = coverWays(requirement, wanted, pairing); byWay && byWay->status == Status::Met) return *byWay;

  Coverage coverage;
  const ShownYears shown = yearsOf(wanted.concepts, pairing.candidate, pairing.ontology);
  coverage.months = shown.months;
  coverage.mostMonths = std::max(shown.months, shown.most);
  if (namesSkill) {
    const int years = shareOfYears(coverage.months, requirement.years.value_or(0));
    const ConceptShare share = shareOf(wanted.concepts, standing, requirement.anyOf ? Choice::AnyOf : Choice::AllOf);
    coverage.credit = share.credit * (SkillAlone + (1000 - SkillAlone) * years / 1000) / 1000;
    const bool isMet = (share.isWhole || share.credit >= MostOfSkills) && years == 1000;
    coverage.status = isMet ? Status::Met : share.credit > 0 ? Status::Partly : Status::Missing;
    return coverage;
  }
  return coverPlainYears(requirement, wanted, pairing, coverage);
}

}  // namespace candor::match
