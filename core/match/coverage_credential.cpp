// What a resume says or does not say: degree, language, place and permission to work.
#include "match/coverage.h"
#include "match/study.h"

#include <algorithm>
#include <array>

namespace candor::match {

using posting::Requirement;

namespace {

// Per mille for a degree that is nearly the one asked for.
constexpr int OtherField = 700;
constexpr int Unfinished = 500;
constexpr int OneLevelBelow = 400;
constexpr int ByExperience = 600;            // where the posting takes "equivalent experience" …
constexpr int MonthsForExperience = 4 * 12;  // … and the resume shows as much as a course of study

constexpr int WrittenInEnglish = 500;
constexpr int EnglishWords = 8;  // passages that hold one of the words below: enough to know the language

bool says(const Requirement& requirement, const posting::Posting& posting, QStringView words) {
  return requirement.span.in(posting.text).contains(words, Qt::CaseInsensitive);
}

bool takesAnyField(const Requirement& requirement, const posting::Posting& posting) {
  return says(requirement, posting, u"related") || says(requirement, posting, u"relevant") ||
         says(requirement, posting, u"similar") || says(requirement, posting, u"any field");
}

Coverage degreeOf(int credit, Status status, const std::optional<Study>& study) {
  return {.status = status,
          .credit = credit,
          .level = study ? study->level : 0,
          .isUnfinished = study && study->isUnfinished};
}

bool isWrittenInEnglish(const Candidate& candidate) {
  int sentences = 0;
  for (const ontology::Token& token : candidate.tokens()) {
    const QStringView word = token.span.in(candidate.profile().text);
    if (word == u"and" || word == u"the" || word == u"with" || word == u"of") ++sentences;
  }
  return sentences >= EnglishWords;
}

// Ways to say that one may work, or is cleared; what the posting asks for has to be said in one of its row's words.
struct PermitWords {
  QStringView asked;
  std::array<QStringView, 6> answers;
};
constexpr std::array<PermitWords, 4> Permits{{
    {u"clearance", {u"clearance", u"TS/SCI", u"security cleared", u"", u"", u""}},
    {u"citizen", {u"citizen", u"", u"", u"", u"", u""}},
    {u"sponsor",
     {u"authorized to work", u"authorised to work", u"work authorization", u"right to work", u"citizen",
      u"permanent resident"}},
    {u"",
     {u"authorized to work", u"authorised to work", u"work permit", u"right to work", u"citizen",
      u"permanent resident"}},
}};

}  // namespace

Coverage coverDegree(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing,
                     const Standing& standing) {
  if (requirement.degreeLevel == 0) return coverSkill(requirement, wanted, pairing, standing);
  const auto study = highestStudy(pairing.candidate, pairing.ontology);
  const int level = study ? study->level : 0;
  if (level >= requirement.degreeLevel) {
    const bool isFinished = !study->isUnfinished || level > requirement.degreeLevel;
    if (!isFinished) return degreeOf(Unfinished, Status::Partly, study);
    const bool hasField = takesAnyField(requirement, pairing.posting) ||
                          (wanted.concepts.empty() ? shareOfWords(wanted.words, pairing.candidate) > 0
                                                   : shareOf(wanted.concepts, standing, Choice::AnyOf).isWhole);
    return hasField ? degreeOf(1000, Status::Met, study) : degreeOf(OtherField, Status::Partly, study);
  }
  if (requirement.acceptsEquivalent && pairing.candidate.monthsWorked() >= MonthsForExperience)
    return degreeOf(ByExperience, Status::Partly, study);
  if (level > 0 && level + 1 == requirement.degreeLevel) return degreeOf(OneLevelBelow, Status::Partly, study);
  return degreeOf(0, Status::Missing, study);
}

Coverage coverLanguage(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing,
                       const Standing& standing) {
  const Coverage coverage = coverSkill(requirement, wanted, pairing, standing);
  if (coverage.status != Status::Missing || wanted.concepts.size() != 1) return coverage;
  const bool wantsEnglish = pairing.ontology.name(wanted.concepts.front().concept_) == u"English";
  if (!wantsEnglish || !isWrittenInEnglish(pairing.candidate)) return coverage;
  return {.status = Status::Partly, .credit = WrittenInEnglish};
}

Coverage coverLocation(const RequirementDemand& wanted, const Pairing& pairing) {
  const QString home = ontology::fold(pairing.candidate.profile().location.value);
  for (const WantedWord& word : wanted.words) {
    const QStringView written = pairing.posting.tokens[word.token].span.in(pairing.posting.text);
    if (written.front().isUpper() && written.size() > 2 && home.contains(ontology::fold(written)))
      return {.status = Status::Met, .credit = 1000, .passage = NoPassage};
  }
  return coverWords(wanted.words, pairing.candidate);
}

Coverage coverPermit(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing) {
  const auto asked = std::find_if(Permits.begin(), Permits.end(), [&](const PermitWords& permit) {
    return permit.asked.isEmpty() || says(requirement, pairing.posting, permit.asked);
  });
  const auto& passages = pairing.candidate.passages();
  for (quint32 p = 0; p < passages.size(); ++p) {
    const QStringView words = passages[p].span.in(pairing.candidate.profile().text);
    const auto isSaid = [words](QStringView answer) {
      return !answer.isEmpty() && words.contains(answer, Qt::CaseInsensitive);
    };
    if (std::any_of(asked->answers.begin(), asked->answers.end(), isSaid))
      return {.status = Status::Met, .credit = 1000, .passage = p};
  }
  return coverWords(wanted.words, pairing.candidate);
}

}  // namespace candor::match
