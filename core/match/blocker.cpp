#include "match/blocker.h"

#include "match/positions.h"
#include "match/years.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::match {

using ontology::ConceptId;
using posting::Requirement;
using posting::RequirementKind;

namespace {

constexpr int School = 3;  // that whoever has worked mostly finished school goes unsaid

// Held by most and written by few: they block only where the posting says that they must be there.
constexpr std::array<QStringView, 4> Everyday{u"driver's licence", u"CPR certification", u"first aid certificate",
                                              u"food handler card"};

bool isEveryday(const RequirementDemand& wanted, const ontology::Ontology& ontology) {
  return !wanted.concepts.empty() &&
         std::all_of(wanted.concepts.begin(), wanted.concepts.end(), [&](const WantedConcept& concept_) {
           const QString name = ontology.name(concept_.concept_);
           return std::find(Everyday.begin(), Everyday.end(), QStringView(name)) != Everyday.end();
         });
}

// All skills the years are asked of (one, where any will do) are named somewhere.
bool isNamed(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing) {
  const Choice choice = requirement.anyOf ? Choice::AnyOf : Choice::AllOf;
  return shareOf(wanted.concepts, pairing.candidate.standing(), choice).isWhole;
}

bool lacksYears(const Requirement& requirement, const Coverage& coverage, const RequirementDemand& wanted,
                const Pairing& pairing) {
  if (!requirement.years) return false;
  const int asked = int(std::lround(*requirement.years * 12)) - ToleratedMonths;
  if (std::max(coverage.months, coverage.mostMonths) >= asked) return false;
  const int worked = pairing.candidate.monthsWorked();
  if (worked == 0) return !pairing.candidate.claims().empty();  // dates that cannot be read say nothing
  if (worked < asked) return true;
  if (coverage.months == 0 && isNamed(requirement, wanted, pairing)) return false;
  return monthsInSuchPositions(wanted.concepts, pairing.candidate, pairing.ontology) < asked;
}

bool lacksDegree(const Requirement& requirement, const Coverage& coverage, const Pairing& pairing) {
  if (coverage.status == Status::Met || requirement.degreeLevel == 0) return false;
  if (coverage.level >= requirement.degreeLevel)
    return requirement.isHard && coverage.fieldFit == FieldFit::Other &&
           asksRegulatedField(requirement, pairing.ontology);  // another field blocks only where the law asks for this
  return coverage.level > 0 || requirement.degreeLevel > School;
}

bool failsAllWays(const Requirement& requirement, const Coverage& coverage, const Pairing& pairing) {
  return std::all_of(requirement.ways.begin(), requirement.ways.end(),
                     [&](const posting::Way& way) { return isFailed(way, coverage, pairing); });
}

bool blocks(const Requirement& requirement, const Coverage& coverage, const RequirementDemand& wanted,
            const Pairing& pairing) {
  if (requirement.need != posting::Need::Must || coverage.status == Status::Met || requirement.acceptsEquivalent)
    return false;
  switch (requirement.kind) {
    case RequirementKind::Experience:
      return requirement.ways.empty() ? lacksYears(requirement, coverage, wanted, pairing)
                                      : failsAllWays(requirement, coverage, pairing);
    case RequirementKind::Degree:
      return requirement.ways.empty() ? lacksDegree(requirement, coverage, pairing)
                                      : failsAllWays(requirement, coverage, pairing);
    case RequirementKind::Licence:
      return requirement.isHard || (!wanted.concepts.empty() && !isEveryday(wanted, pairing.ontology));
    case RequirementKind::Language:
    case RequirementKind::Location:
    case RequirementKind::WorkPermit: return requirement.isHard && coverage.status == Status::Missing;
    case RequirementKind::Skill:
    case RequirementKind::Other: break;
  }
  return false;
}

}  // namespace

std::optional<Blocker> blockerFor(size_t index, const Coverage& coverage, const Said& reason, const Pairing& pairing) {
  const Requirement& requirement = pairing.posting.requirements[index];
  if (!blocks(requirement, coverage, pairing.demand.requirements[index], pairing)) return std::nullopt;
  return Blocker{.kind = requirement.kind,
                 .text = requirement.span.in(pairing.posting.text).toString().simplified(),
                 .reason = reason};
}

}  // namespace candor::match
