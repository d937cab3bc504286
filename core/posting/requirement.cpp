#include "posting/requirement.h"

#include "posting/concepts.h"
#include "posting/degree.h"
#include "posting/later.h"
#include "posting/study_field.h"
#include "posting/ways.h"
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

// Of ways, the easiest counts.
std::optional<double> fewestYears(const std::vector<Way>& ways) {
  std::optional<double> fewest;
  for (const Way& way : ways)
    if (way.years) fewest = fewest ? std::min(*fewest, *way.years) : *way.years;
  return fewest;
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

// "RN, nurse, homecare, hospice, oncology …": words to be found by, of which nobody holds all.
bool isListOfTerms(QStringView words, quint32 tokens) {
  constexpr qsizetype ManyCommas = 8;
  constexpr qsizetype ShortItem = 4;  // tokens
  const qsizetype commas = words.count(u',');
  return commas >= ManyCommas && qsizetype(tokens) <= ShortItem * (commas + 1);
}

void readField(Requirement& requirement, const Outline& outline, const Clause& clause,
               const ontology::Ontology& ontology) {
  constexpr int SchoolLevel = 3;
  const auto isHigher = [](const Way& way) { return way.degreeLevel > SchoolLevel; };
  const bool asksSchool = requirement.degreeLevel <= SchoolLevel &&
                          std::none_of(requirement.ways.begin(), requirement.ways.end(), isHigher);
  if (asksSchool) return;  // of no field
  FieldAsked asked = fieldAskedIn(outline, clause.firstToken, clause.endToken, ontology);
  requirement.fields = std::move(asked.fields);
  requirement.takesRelatedField = asked.takesRelated;
  requirement.fieldWords = asked.unknown;
}

// "RN (BSN preferred)": the degree stands with its wish in brackets.
void softenIfInBrackets(Requirement& requirement, const Outline& outline, const Clause& clause,
                        const ontology::Ontology& ontology) {
  const auto wish = wishInBrackets(outline, clause);
  const auto degrees = degreesIn(outline, clause.firstToken, clause.endToken, ontology);
  if (!wish || degrees.empty() || degrees.front().firstToken < wish->firstToken) return;
  requirement.need = Need::Nice;
  requirement.isHard = false;
  requirement.reason = outline.words(outline.spanOf(wish->firstToken, wish->endToken)).toString();
}

// "as required by law" is required.
bool isByRule(const Outline& outline, const Signal& signal) {
  const quint32 next = signal.endToken();
  return next < outline.tokens.size() &&
         outline.words(outline.tokens[next].span).compare(u"by", Qt::CaseInsensitive) == 0;
}

// What may be got after the hire, or is wanted of some only ("may require a licence"), is not asked for now.
void softenIfLater(Requirement& requirement, const Outline& outline, const Clause& clause) {
  if (requirement.kind == RequirementKind::Experience && requirement.years) return;
  Span reason = laterIn(outline, clause.firstToken, clause.endToken, requirement.kind);
  if (reason.isEmpty() && requirement.kind == RequirementKind::Licence && !requirement.isHard)
    for (const Signal& signal : outline.cuesIn(clause.firstToken, clause.endToken))
      if (signal.cue == Cue::AsNeeded && !isByRule(outline, signal))
        reason = outline.spanOf(signal.firstToken, signal.endToken());
  if (reason.isEmpty()) return;
  requirement.need = Need::Nice;
  requirement.isHard = false;
  requirement.reason = outline.words(reason).toString();
}

}  // namespace

Requirement requirementOf(const Outline& outline, const Clause& clause, const Needed& needed,
                          const ontology::Ontology& ontology) {
  const auto [first, end, joinedBy] = clause;
  const auto cues = outline.cuesIn(first, end);
  ConceptsNamed named = conceptsIn(outline, first, end, ontology);
  Requirement requirement{
      .span = wordsOf(outline, clause), .need = needed.need, .reason = outline.words(needed.reason).toString()};
  requirement.years = mostYears(yearsIn(outline, first, end));
  requirement.degreeLevel = degreeLevelIn(outline, first, end, ontology);
  requirement.kind = kindOf({cues, named.concepts, requirement.degreeLevel, requirement.years.has_value()}, ontology);
  if (requirement.kind == RequirementKind::Licence && isListOfTerms(outline.words(requirement.span), end - first))
    requirement.kind = RequirementKind::Skill;
  requirement.concepts = std::move(named.concepts);
  requirement.anyOf = named.anyOf;
  if (requirement.kind == RequirementKind::Degree || requirement.kind == RequirementKind::Experience)
    requirement.ways = waysIn(outline, first, end, ontology);
  if (requirement.kind == RequirementKind::Degree) readField(requirement, outline, clause, ontology);
  if (!requirement.ways.empty()) requirement.years = fewestYears(requirement.ways);
  requirement.acceptsEquivalent = has(cues, Cue::OrEquivalent);
  // A choice of which one way is open is nothing that must be met as it stands.
  const bool isOneWay = !requirement.acceptsEquivalent && requirement.ways.empty();
  requirement.isHard = needed.isStrict && canBlock(requirement.kind) && isOneWay;
  softenIfLater(requirement, outline, clause);
  if (requirement.kind == RequirementKind::Degree) softenIfInBrackets(requirement, outline, clause, ontology);
  return requirement;
}

}  // namespace candor::posting
