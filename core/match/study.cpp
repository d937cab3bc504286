#include "match/study.h"

#include "match/demand_words.h"

#include <algorithm>
#include <array>

namespace candor::match {

namespace {

// What a passage says when the degree in it is not there yet. "candidate" only right after the degree, so that
// "candidate screening" in a job does not count.
constexpr std::array<QStringView, 14> StillOpen{
    u"completing",        u"working on",     u"working toward",     u"transferring", u"expected",
    u"in progress",       u"pursuing",       u"currently enrolled", u"incomplete",   u"ongoing",
    u"coursework toward", u"courses toward", u"semester hours",     u"credit hours"};

// Where degrees are told of; in a job they are mostly somebody else's, or a word that only looks like one.
bool tellsOfStudy(profile::SectionKind section) {
  return section != profile::SectionKind::Work && section != profile::SectionKind::References &&
         section != profile::SectionKind::Interests;
}

bool isOpen(const Candidate& candidate, size_t mention) {
  const Passage& passage = candidate.passages()[candidate.passageOf(mention)];
  const QStringView words = passage.span.in(candidate.profile().text);
  return std::any_of(StillOpen.begin(), StillOpen.end(),
                     [words](QStringView sign) { return words.contains(sign, Qt::CaseInsensitive); });
}

// The passage of the degree, and those beside it on its line or in its entry that tell of no other degree.
std::vector<quint32> passagesOf(const Study& study, const Candidate& candidate, const ontology::Ontology& ontology) {
  const quint32 own = candidate.passageOf(study.mention);
  const auto& passages = candidate.passages();
  std::vector<quint32> all{own};
  const auto& entries = candidate.profile().education;
  const Span place = candidate.mentions()[study.mention].span;
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [place](const profile::Education& e) { return e.span.contains(place); });
  const auto tellsOfDegree = [&](quint32 passage) {
    for (size_t i = 0; i < candidate.mentions().size(); ++i)
      if (candidate.passageOf(i) == passage && ontology.level(candidate.mentions()[i].concept_) > 0) return true;
    return false;
  };
  // The stop of "B.Sc. Finance" ends no line.
  const auto isOneLine = [&](const Passage& a, const Passage& b) {
    const Span gap{a.span.end(), std::max<qsizetype>(0, b.span.start - a.span.end())};
    return !gap.in(candidate.profile().text).contains(u'\n');
  };
  const auto isBeside = [&](quint32 passage) {
    const bool isInEntry = entry != entries.end() && entry->span.contains(passages[passage].span);
    return (isInEntry || isOneLine(passages[std::min(own, passage)], passages[std::max(own, passage)])) &&
           !tellsOfDegree(passage);
  };
  if (own > 0 && isBeside(own - 1)) all.push_back(own - 1);
  if (own + 1 < passages.size() && isBeside(own + 1)) all.push_back(own + 1);
  return all;
}

struct FieldInPassage {
  ontology::FieldId field{};
  quint32 passage = 0;
};

// Of the degree by its name, and those named in its passages.
std::vector<FieldInPassage> fieldsOf(const Study& study, const Candidate& candidate,
                                     const ontology::Ontology& ontology) {
  const auto mention = candidate.mentions()[study.mention];
  std::vector<FieldInPassage> fields;
  if (const auto own = ontology.fieldOf(mention.concept_)) fields.push_back({*own, candidate.passageOf(study.mention)});
  const auto isDegree = [&](const ontology::FieldMention& field, quint32 first) {
    const quint32 at = first + field.firstToken;
    return std::any_of(candidate.mentions().begin(), candidate.mentions().end(), [&](const ontology::Mention& other) {
      return ontology.level(other.concept_) > 0 && at >= other.firstToken && at < other.firstToken + other.tokenCount;
    });
  };
  const auto take = [&](quint32 at) {
    const Passage& passage = candidate.passages()[at];
    const auto tokens =
        std::span(candidate.tokens()).subspan(passage.firstToken, passage.endToken - passage.firstToken);
    for (const ontology::FieldMention& field : ontology.fieldsIn(candidate.profile().text, tokens))
      if (!isDegree(field, passage.firstToken)) fields.push_back({field.field, at});
  };
  for (const quint32 passage : passagesOf(study, candidate, ontology)) take(passage);
  return fields;
}

// "Egyptology", which no table knows: the posting's words in the passages of the degree.
FieldHeld unknownFieldHeld(const Study& study, Span words, const posting::Posting& posting, const Candidate& candidate,
                           const ontology::Ontology& ontology) {
  FieldHeld held;
  const auto passages = passagesOf(study, candidate, ontology);
  for (const ontology::Token& token : posting::tokensIn(posting, words)) {
    if (token.isStopWord || isFiller(token.key)) continue;
    const auto places = candidate.places(token.key);
    const bool isThere = std::any_of(places.begin(), places.end(), [&passages](const WordPlace& place) {
      return std::find(passages.begin(), passages.end(), place.passage) != passages.end();
    });
    if (isThere) held.fit = FieldFit::Same;
  }
  return held;
}

}  // namespace

std::vector<Study> studiesOf(const Candidate& candidate, const ontology::Ontology& ontology) {
  std::vector<Study> studies;
  for (size_t i = 0; i < candidate.mentions().size(); ++i) {
    const int level = ontology.level(candidate.mentions()[i].concept_);
    if (level == 0 || !tellsOfStudy(candidate.passages()[candidate.passageOf(i)].section)) continue;
    studies.push_back({.level = level, .mention = i, .isUnfinished = isOpen(candidate, i)});
  }
  return studies;
}

std::optional<Study> highestStudy(const Candidate& candidate, const ontology::Ontology& ontology) {
  std::optional<Study> highest;
  for (const Study& study : studiesOf(candidate, ontology)) {
    const bool isHigher = !highest || study.level > highest->level;
    if (isHigher || (study.level == highest->level && highest->isUnfinished && !study.isUnfinished)) highest = study;
  }
  return highest;
}

bool asksRegulatedField(const posting::Requirement& requirement, const ontology::Ontology& ontology) {
  return !requirement.fields.empty() && !requirement.takesRelatedField &&
         std::all_of(requirement.fields.begin(), requirement.fields.end(),
                     [&](ontology::FieldId field) { return ontology.isRegulated(field); });
}

FieldHeld fieldHeld(const Study& study, const posting::Requirement& requirement, const posting::Posting& posting,
                    const Candidate& candidate, const ontology::Ontology& ontology) {
  if (requirement.fields.empty()) {
    if (requirement.fieldWords.isEmpty()) return {.fit = FieldFit::Same, .field = std::nullopt, .passage = 0};
    return unknownFieldHeld(study, requirement.fieldWords, posting, candidate, ontology);
  }
  FieldHeld best;
  for (const auto& [held, passage] : fieldsOf(study, candidate, ontology)) {
    if (!best.field) best = {.fit = FieldFit::Other, .field = held, .passage = passage};
    for (const ontology::FieldId wanted : requirement.fields) {
      const auto nearness = ontology.nearness(held, wanted);
      const FieldFit fit = nearness == ontology::FieldNearness::Same      ? FieldFit::Same
                           : nearness == ontology::FieldNearness::Related ? FieldFit::Related
                                                                          : FieldFit::Other;
      if (fit > best.fit) best = {.fit = fit, .field = held, .passage = passage};
    }
  }
  return best;
}

}  // namespace candor::match
