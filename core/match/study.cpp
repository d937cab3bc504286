#include "match/study.h"

#include <algorithm>
#include <array>

namespace candor::match {

namespace {

// What a passage says when the degree in it is not there yet. "candidate" only right after the degree, so that
// "candidate screening" in a job does not count.
constexpr std::array<QStringView, 13> StillOpen{
    u"completing",  u"working on",     u"working toward",     u"transferring", u"expected",
    u"in progress", u"pursuing",       u"currently enrolled", u"incomplete",   u"ongoing",
    u"coursework",  u"semester hours", u"credit hours"};

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

}  // namespace

std::optional<Study> highestStudy(const Candidate& candidate, const ontology::Ontology& ontology) {
  std::optional<Study> highest;
  for (size_t i = 0; i < candidate.mentions().size(); ++i) {
    const int level = ontology.level(candidate.mentions()[i].concept_);
    if (level == 0 || (highest && level < highest->level)) continue;
    if (!tellsOfStudy(candidate.passages()[candidate.passageOf(i)].section)) continue;
    const Study study{.level = level, .mention = i, .isUnfinished = isOpen(candidate, i)};
    if (!highest || level > highest->level || (highest->isUnfinished && !study.isUnfinished)) highest = study;
  }
  return highest;
}

}  // namespace candor::match
