#include "posting/company.h"
#include "posting/outline.h"
#include "posting/place.h"
#include "posting/posting.h"
#include "posting/requirements.h"
#include "posting/salary.h"
#include "posting/seniority.h"
#include "posting/terms.h"
#include "posting/title.h"
#include "reading/legible.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr int LeastWords = 20;
constexpr size_t EnoughRequirements = 3;  // fewer, or fewer words of substance, make a score provisional
constexpr size_t EnoughWords = 80;

// Neighbouring pieces of boilerplate are one span.
std::vector<Span> boilerplateOf(const Outline& outline) {
  std::vector<Span> spans;
  bool goesOn = false;
  for (const Piece& piece : outline.pieces) {
    const bool is = isBoilerplate(piece.zone);
    if (is && goesOn)
      spans.back().length = piece.span.end() - spans.back().start;
    else if (is)
      spans.push_back(piece.span);
    goesOn = is;
  }
  return spans;
}

size_t wordsOfSubstance(const Outline& outline) {
  size_t words = 0;
  for (const Piece& piece : outline.pieces)
    if (!isBoilerplate(piece.zone)) words += piece.tokenCount;
  return words;
}

std::vector<ontology::Mention> mentionsOutside(const Outline& outline) {
  std::vector<ontology::Mention> kept;
  kept.reserve(outline.mentions.size());
  for (const Piece& piece : outline.pieces) {
    if (isBoilerplate(piece.zone)) continue;
    const auto mentions = outline.mentionsOf(piece);
    kept.insert(kept.end(), mentions.begin(), mentions.end());
  }
  return kept;
}

std::optional<double> mostYearsOf(const std::vector<Requirement>& requirements) {
  std::optional<double> most;
  for (const Requirement& requirement : requirements)
    if (requirement.years && requirement.need == Need::Must) most = std::max(most.value_or(0), *requirement.years);
  return most;
}

}  // namespace

bool canBlock(RequirementKind kind) {
  switch (kind) {
    case RequirementKind::Experience:
    case RequirementKind::Degree:
    case RequirementKind::Licence:
    case RequirementKind::Language:
    case RequirementKind::Location:
    case RequirementKind::WorkPermit: return true;
    case RequirementKind::Skill:
    case RequirementKind::Other: return false;
  }
  return false;
}

QString wordsOf(const Posting& posting, const Requirement& requirement) {
  return requirement.span.in(posting.text).toString().simplified();
}

std::span<const ontology::Token> tokensIn(const Posting& posting, Span span) {
  const auto isBefore = [](const ontology::Token& token, qsizetype at) { return token.span.start < at; };
  const auto first = std::lower_bound(posting.tokens.begin(), posting.tokens.end(), span.start, isBefore);
  const auto last = std::lower_bound(first, posting.tokens.end(), span.end(), isBefore);
  return {first, last};
}

Result<Posting> readPosting(const PostingText& text, const ontology::Ontology& ontology) {
  if (const auto legible = reading::checkLegible(text.string(), LeastWords); !legible) return legible.error();
  Outline outline = outlineOf(text.string(), ontology);
  Posting posting;
  posting.title = titleOf(outline, ontology);
  posting.company = companyOf(outline);
  posting.place = placeOf(outline);
  posting.workMode = workModeOf(outline);
  posting.contract = contractOf(outline);
  posting.hours = hoursOf(outline);
  posting.deadline = deadlineOf(outline);
  posting.seniority = seniorityOf(outline, posting.title);
  posting.salary = salaryOf(outline);
  posting.requirements = requirementsOf(outline, ontology);
  posting.years = mostYearsOf(posting.requirements);
  posting.mentions = mentionsOutside(outline);
  posting.boilerplate = boilerplateOf(outline);
  posting.isThin = posting.requirements.size() < EnoughRequirements || wordsOfSubstance(outline) < EnoughWords;
  posting.tokens = std::move(outline.tokens);
  posting.text = std::move(outline.text);
  return posting;
}

}  // namespace candor::posting
