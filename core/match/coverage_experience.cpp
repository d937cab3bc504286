#include "match/coverage.h"
#include "match/positions.h"
#include "match/title_match.h"
#include "match/years.h"

#include <algorithm>

namespace candor::match {

namespace {

constexpr int SkillAlone = 400;   // per mille for the skill without its years; the years bring the rest in proportion
constexpr int PartlyYears = 600;  // per mille of the years asked for, without a skill
constexpr int EnoughWords = 500;  // per mille of the telling words, where years are asked "in retail"

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
  const int years = shareOfYears(coverage.months, requirement.years.value_or(0));
  if (namesSkill) {
    const ConceptShare share = shareOf(wanted.concepts, standing, requirement.anyOf ? Choice::AnyOf : Choice::AllOf);
    coverage.credit = share.credit * (SkillAlone + (1000 - SkillAlone) * years / 1000) / 1000;
    const bool isMet = share.isWhole && years == 1000;
    coverage.status = isMet ? Status::Met : share.credit > 0 ? Status::Partly : Status::Missing;
    return coverage;
  }
  const int words = shareOfWords(wanted.words, pairing.candidate);
  if (years < PartlyYears) return coverage;
  coverage.credit = years * (SkillAlone + (1000 - SkillAlone) * words / 1000) / 1000;
  const bool isMet = years == 1000 && words >= EnoughWords;
  const bool isSuch = !asksForSuch(requirement, pairing.posting) || showsSuch(requirement, pairing);
  if (!isSuch && !hasNearTitle(pairing)) return {.months = coverage.months, .mostMonths = coverage.mostMonths};
  if (!isSuch) coverage.credit /= 2;
  coverage.status = isMet && isSuch ? Status::Met : Status::Partly;
  return coverage;
}

}  // namespace candor::match
