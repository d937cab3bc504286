#include "match/coverage.h"
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

}  // namespace

Coverage coverExperience(const posting::Requirement& requirement, const RequirementDemand& wanted,
                         const Pairing& pairing, const Standing& standing) {
  const bool namesSkill = !wanted.concepts.empty();
  if (!requirement.years && (namesSkill || !wanted.words.empty()))
    return coverSkill(requirement, wanted, pairing, standing);

  if (const auto byWay = coverWays(requirement, wanted, pairing); byWay && byWay->status == Status::Met) return *byWay;

  Coverage coverage;
  coverage.months = yearsOf(wanted.concepts, pairing.candidate, pairing.ontology).months;
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
  coverage.status = years == 1000 && words >= EnoughWords ? Status::Met : Status::Partly;
  return coverage;
}

}  // namespace candor::match
