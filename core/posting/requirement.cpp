#include "posting/requirement.h"

#include "posting/concepts.h"
#include "posting/degree.h"
#include "posting/years.h"

#include <algorithm>

namespace candor::posting {

namespace {

using ontology::ConceptKind;

struct Asked {
  std::span<const Signal> cues;
  std::vector<ontology::ConceptId> concepts;
  int degreeLevel = 0;
  bool hasYears = false;
};

RequirementKind kindOf(const Asked& asked, const ontology::Ontology& ontology) {
  const auto names = [&](ConceptKind kind) {
    return std::any_of(asked.concepts.begin(), asked.concepts.end(),
                       [&](auto id) { return ontology.kind(id) == kind; });
  };
  const bool namesSkill =
      std::any_of(asked.concepts.begin(), asked.concepts.end(), [&](auto id) { return isSkill(ontology.kind(id)); });
  if (has(asked.cues, Cue::Permit)) return RequirementKind::WorkPermit;
  if (asked.degreeLevel > 0) return RequirementKind::Degree;
  if (names(ConceptKind::Licence) || names(ConceptKind::Certificate) || has(asked.cues, Cue::Licence))
    return RequirementKind::Licence;
  const bool isSpoken = has(asked.cues, Cue::Language) || has(asked.cues, Cue::Fluent);
  if (names(ConceptKind::Language) && (isSpoken || !namesSkill)) return RequirementKind::Language;
  if (has(asked.cues, Cue::Language) && !namesSkill) return RequirementKind::Language;
  if (asked.hasYears) return RequirementKind::Experience;
  if (has(asked.cues, Cue::Place) || has(asked.cues, Cue::MustLive)) return RequirementKind::Location;
  if (has(asked.cues, Cue::Certificate) && !namesSkill) return RequirementKind::Licence;
  if (namesSkill) return RequirementKind::Skill;
  return has(asked.cues, Cue::Experience) || names(ConceptKind::Occupation) ? RequirementKind::Experience
                                                                            : RequirementKind::Other;
}

std::optional<double> mostYears(const std::vector<YearsNamed>& named) {
  std::optional<double> most;
  for (const YearsNamed& one : named) most = std::max(most.value_or(0), one.years);
  return most;
}

// The words of the clause, with the sign that closes them: "C++", "95%", "(or equivalent)".
Span wordsOf(const Outline& outline, const Clause& clause) {
  Span span = outline.spanOf(clause.firstToken, clause.endToken);
  const bool isOpen = outline.words(span).count(u'(') > outline.words(span).count(u')');
  while (span.end() < outline.text.size()) {
    const QChar next = outline.text[span.end()];
    if (next != u'%' && next != u'+' && !(next == u')' && isOpen)) break;
    ++span.length;
  }
  return span;
}

}  // namespace

Requirement requirementOf(const Outline& outline, const Clause& clause, const Needed& needed,
                          const ontology::Ontology& ontology) {
  const auto cues = outline.cuesIn(clause.firstToken, clause.endToken);
  ConceptsNamed named = conceptsIn(outline, clause.firstToken, clause.endToken, ontology);
  const auto years = mostYears(yearsIn(outline, clause.firstToken, clause.endToken));
  Requirement requirement{
      .span = wordsOf(outline, clause), .need = needed.need, .reason = outline.words(needed.reason).toString()};
  requirement.degreeLevel = degreeLevelIn(outline, clause.firstToken, clause.endToken, ontology);
  requirement.kind = kindOf({cues, named.concepts, requirement.degreeLevel, years.has_value()}, ontology);
  requirement.years = years;
  requirement.concepts = std::move(named.concepts);
  requirement.anyOf = named.anyOf;
  // "A degree or five years of experience" is as soft as "or equivalent experience".
  const bool isAlternative = requirement.kind == RequirementKind::Degree && years && has(cues, Cue::Or);
  requirement.acceptsEquivalent = has(cues, Cue::OrEquivalent) || isAlternative;
  requirement.isHard = needed.isStrict && canBlock(requirement.kind) && !requirement.acceptsEquivalent;
  return requirement;
}

}  // namespace candor::posting
