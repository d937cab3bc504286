// How far a resume answers a demand for a degree: by its level, then by its field, or by another way the posting
// leaves.
#include "match/coverage.h"
#include "match/study.h"
#include "match/title_match.h"
#include "match/years.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace candor::match {

using posting::Requirement;
using posting::RequirementKind;
using posting::Way;

namespace {

constexpr int SchoolLevel = 3;

// Per mille for a degree that is nearly the one asked for.
constexpr int NearField = 850;
constexpr int OtherField = 700;  // … or none named: naming the field can only help
constexpr int Unfinished = 500;
constexpr int OneLevelBelow = 400;             // missing all the same: it is not the degree asked for …
constexpr int OtherRegulated = OneLevelBelow;  // … as is another field where the law asks for this one
constexpr int ByExperience = 600;              // where the posting takes "equivalent experience" …
constexpr int MonthsForExperience = 4 * 12;    // … and the resume shows as much as a course of study, and such work

bool isBetter(const Coverage& a, const Coverage& b) {
  if (a.status != b.status) return a.status < b.status;
  return a.credit > b.credit;
}

Coverage coverageOf(int credit, Status status, const Study& study) {
  return {.status = status,
          .credit = credit,
          .level = study.level,
          .isUnfinished = study.isUnfinished,
          .study = study.mention};
}

Coverage coverOne(const Study& study, const Requirement& requirement, int level, const Pairing& pairing) {
  if (study.level + 1 == level) return coverageOf(OneLevelBelow, Status::Missing, study);
  if (study.level < level) return coverageOf(0, Status::Missing, study);
  if (study.isUnfinished && study.level == level) return coverageOf(Unfinished, Status::Partly, study);
  if (level <= SchoolLevel) return coverageOf(1000, Status::Met, study);  // school is of no field
  const FieldHeld held = fieldHeld(study, requirement, pairing.posting, pairing.candidate, pairing.ontology);
  const bool isMet = held.fit == FieldFit::Same || (held.fit == FieldFit::Related && requirement.takesRelatedField);
  const bool isNoWay = held.fit < FieldFit::Related && asksRegulatedField(requirement, pairing.ontology);
  const int credit = isMet ? 1000 : held.fit == FieldFit::Related ? NearField : isNoWay ? OtherRegulated : OtherField;
  const Status status = isMet ? Status::Met : isNoWay ? Status::Missing : Status::Partly;
  Coverage coverage = coverageOf(credit, status, study);
  coverage.fieldFit = held.fit;
  coverage.field = held.field;
  if (held.field) coverage.fieldPassage = held.passage;
  return coverage;
}

int monthsAsked(const Way& way) { return std::max(1, int(std::lround(way.years.value_or(0) * 12))); }

Coverage coverWay(const Way& way, const Requirement& requirement, const RequirementDemand& wanted,
                  const Pairing& pairing) {
  Coverage coverage{.status = Status::Met, .credit = 1000};
  if (way.degreeLevel > 0) coverage = coverStudy(requirement, way.degreeLevel, pairing);
  if (!way.years) return way.isOpen ? Coverage{} : coverage;
  const int months = yearsOf(wanted.concepts, pairing.candidate, pairing.ontology).months;
  const bool isEnough = months + ToleratedMonths >= monthsAsked(way);
  const int share = isEnough ? 1000 : std::clamp(1000 * months / monthsAsked(way), 0, 999);
  coverage.months = months;
  coverage.isByOtherWay = true;
  if (way.degreeLevel == 0 && !isEnough) return {.months = months, .level = coverage.level};
  if (!isEnough && coverage.status == Status::Met) coverage.status = Status::Partly;
  coverage.credit = coverage.credit * share / 1000;
  return coverage;
}

}  // namespace

Coverage coverStudy(const Requirement& requirement, int level, const Pairing& pairing) {
  Coverage best;
  for (const Study& study : studiesOf(pairing.candidate, pairing.ontology)) {
    const Coverage coverage = coverOne(study, requirement, level, pairing);
    const bool isHigher = coverage.credit == best.credit && coverage.status == best.status && study.level > best.level;
    if (isBetter(coverage, best) || isHigher) best = coverage;
  }
  return best;
}

std::optional<Coverage> coverWays(const Requirement& requirement, const RequirementDemand& wanted,
                                  const Pairing& pairing) {
  std::optional<Coverage> best;
  for (const Way& way : requirement.ways) {
    const Coverage coverage = coverWay(way, requirement, wanted, pairing);
    if (!best || isBetter(coverage, *best)) best = coverage;
  }
  return best;
}

bool isFailed(const Way& way, const Coverage& coverage, const Pairing& pairing) {
  if (way.isOpen) return false;
  const int worked = pairing.candidate.monthsWorked();
  const bool hasTooFew = way.years && worked > 0 && worked + ToleratedMonths < monthsAsked(way);
  const bool isTooLow = way.degreeLevel > 0 && coverage.level < way.degreeLevel;
  return hasTooFew || isTooLow;
}

Coverage coverDegree(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing,
                     const Standing& standing) {
  if (requirement.degreeLevel == 0) return coverSkill(requirement, wanted, pairing, standing);
  Coverage coverage = coverStudy(requirement, requirement.degreeLevel, pairing);
  if (const auto byWay = coverWays(requirement, wanted, pairing)) {
    const Coverage study = std::exchange(coverage, *byWay);
    if (coverage.level == 0) {
      coverage.level = study.level;
      coverage.study = study.study;
    }
  } else if (coverage.status == Status::Met && requirement.fields.empty() && requirement.fieldWords.isEmpty() &&
             !wanted.concepts.empty() && !shareOf(wanted.concepts, standing, Choice::AnyOf).isWhole) {
    coverage.status = Status::Partly;  // "a Bachelor's degree with strong Excel skills"
    coverage.credit = OtherField;
  }
  if (requirement.acceptsEquivalent && coverage.credit < ByExperience && coverage.status != Status::Met &&
      pairing.candidate.monthsWorked() >= MonthsForExperience && hasNearTitle(pairing)) {
    coverage.credit = ByExperience;
    coverage.status = Status::Partly;
    coverage.isByOtherWay = true;
  }
  return coverage;
}

}  // namespace candor::match
