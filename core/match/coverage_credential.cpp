// What a resume says or does not say: language, place and permission to work.
#include "match/coverage.h"

#include <algorithm>
#include <array>

namespace candor::match {

using posting::Requirement;

namespace {

constexpr int WrittenInEnglish = 500;
constexpr int EnglishWords = 8;  // passages that hold one of the words below: enough to know the language

bool says(const Requirement& requirement, const posting::Posting& posting, QStringView words) {
  return requirement.span.in(posting.text).contains(words, Qt::CaseInsensitive);
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
  std::array<QStringView, 7> answers;
};
constexpr std::array<PermitWords, 4> Permits{{
    {u"clearance", {u"clearance", u"TS/SCI", u"security cleared"}},
    {u"citizen", {u"citizen", u"citizenship"}},
    {u"sponsor",
     {u"authorized to work", u"authorised to work", u"work authorization", u"right to work", u"citizen", u"citizenship",
      u"permanent resident"}},
    {u"",
     {u"authorized to work", u"authorised to work", u"work permit", u"right to work", u"citizen", u"citizenship",
      u"permanent resident"}},
}};

// Not "senior citizens".
bool saysWhole(QStringView text, QStringView words) {
  const auto isWord = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
  for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
       at = text.indexOf(words, at + 1, Qt::CaseInsensitive))
    if (!isWord(at - 1) && !isWord(at + words.size())) return true;
  return false;
}

}  // namespace

Coverage coverLanguage(const Requirement& requirement, const RequirementDemand& wanted, const Pairing& pairing,
                       const Standing& standing) {
  const Coverage coverage = coverSkill(requirement, wanted, pairing, standing);
  if (coverage.status == Status::Met) return coverage;
  const auto english = std::find_if(wanted.concepts.begin(), wanted.concepts.end(), [&](const WantedConcept& one) {
    return pairing.ontology.name(one.concept_) == u"English";
  });
  if (english == wanted.concepts.end() || !isWrittenInEnglish(pairing.candidate)) return coverage;
  if (wanted.concepts.size() == 1)
    return coverage.status == Status::Missing ? Coverage{.status = Status::Partly, .credit = WrittenInEnglish}
                                              : coverage;
  Standing withEnglish = standing;
  withEnglish.name(english->concept_, Timeline::Undated);
  Coverage both = coverSkill(requirement, wanted, pairing, withEnglish);
  both.isByWriting = standing.grade(english->concept_) == Grade::None;
  return both;
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
    const auto isSaid = [words](QStringView answer) { return !answer.isEmpty() && saysWhole(words, answer); };
    if (std::any_of(asked->answers.begin(), asked->answers.end(), isSaid))
      return {.status = Status::Met, .credit = 1000, .passage = p};
  }
  return coverWords(wanted.words, pairing.candidate);
}

}  // namespace candor::match
