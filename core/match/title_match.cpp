#include "match/title_match.h"

#include "match/demand_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace candor::match {

using ontology::ConceptId;
using ontology::ConceptKind;
using posting::Seniority;

namespace {

constexpr int SameOccupation = 1000;
constexpr int RelatedOccupation = 600;
constexpr int SharedSkillsMost = 400;  // times the share of the typical skills both have
constexpr int SharedWordsMost = 1000;  // times the share of the posting title's words
constexpr int EarlierPosition = 800;   // per mille of what the last one would give, for a position before it
constexpr int PositionsRead = 6;
constexpr int NearTitle = 250;
constexpr double NearWords = 0.4;      // share of the fit, where the posting has no title to compare …
constexpr size_t WordsToJudgeBy = 15;  // … and speaks enough of its field

struct SeniorityWord {
  QStringView word;
  Seniority seniority;
};
// The most telling first: an "assistant director" is a director, an "executive assistant" none.
constexpr std::array<SeniorityWord, 27> SeniorityWords{{
    {u"intern", Seniority::Intern},     {u"internship", Seniority::Intern},   {u"trainee", Seniority::Intern},
    {u"apprentice", Seniority::Intern}, {u"praktikant", Seniority::Intern},   {u"ceo", Seniority::Executive},
    {u"cfo", Seniority::Executive},     {u"cto", Seniority::Executive},       {u"coo", Seniority::Executive},
    {u"chief", Seniority::Executive},   {u"president", Seniority::Executive}, {u"vp", Seniority::Executive},
    {u"director", Seniority::Director}, {u"head", Seniority::Director},       {u"manager", Seniority::Manager},
    {u"leiter", Seniority::Manager},    {u"supervisor", Seniority::Lead},     {u"lead", Seniority::Lead},
    {u"leader", Seniority::Lead},       {u"principal", Seniority::Lead},      {u"staff", Seniority::Unknown},
    {u"senior", Seniority::Senior},     {u"sr", Seniority::Senior},           {u"junior", Seniority::Junior},
    {u"jr", Seniority::Junior},         {u"graduate", Seniority::Junior},     {u"entry", Seniority::Junior},
}};

// Per mille by steps between the two; showing more than asked costs less than showing too little.
constexpr std::array<int, 4> TooLittle{1000, 700, 300, 0};
constexpr std::array<int, 4> TooMuch{1000, 900, 600, 300};

std::vector<ConceptId> occupationsIn(QStringView title, const ontology::Ontology& ontology) {
  std::vector<ConceptId> found;
  for (const ontology::Mention& mention : ontology.find(title, ontology::tokenise(title)))
    if (ontology.kind(mention.concept_) == ConceptKind::Occupation) found.push_back(mention.concept_);
  return found;
}

// Of the skills typical for `wanted`, the share typical for `held` too.
int sharedSkills(ConceptId wanted, ConceptId held, const ontology::Ontology& ontology) {
  const auto asked = ontology.typicalSkills(wanted);
  const auto shown = ontology.typicalSkills(held);
  if (asked.empty()) return 0;
  const auto isShared = [&](ConceptId skill) { return std::find(shown.begin(), shown.end(), skill) != shown.end(); };
  return int(1000 * std::count_if(asked.begin(), asked.end(), isShared) / qsizetype(asked.size()));
}

struct Nearness {
  int value = 0;  // per mille
  TitleRelation relation = TitleRelation::Other;
};

Nearness nearness(ConceptId wanted, ConceptId held, const ontology::Ontology& ontology) {
  if (wanted == held) return {SameOccupation, TitleRelation::Same};
  if (ontology.areRelated(wanted, held)) return {RelatedOccupation, TitleRelation::Related};
  const int shared = SharedSkillsMost * sharedSkills(wanted, held, ontology) / 1000;
  return shared > 0 ? Nearness{shared, TitleRelation::SharesSkills} : Nearness{};
}

std::vector<quint64> wordsOf(QStringView title) {
  std::vector<quint64> keys;
  for (const ontology::Token& token : ontology::tokenise(title)) {
    const QStringView word = token.span.in(title);
    const auto isIt = [word](const SeniorityWord& s) { return word.compare(s.word, Qt::CaseInsensitive) == 0; };
    const bool isRank = std::any_of(SeniorityWords.begin(), SeniorityWords.end(), isIt);
    if (!token.isStopWord && !token.isNumber && !isRank && !isFiller(token.key)) keys.push_back(token.key);
  }
  return keys;
}

Nearness nearnessOfWords(const std::vector<quint64>& wanted, const std::vector<quint64>& held) {
  if (wanted.empty()) return {};
  const auto isHeld = [&held](quint64 key) { return std::find(held.begin(), held.end(), key) != held.end(); };
  const auto shared = std::count_if(wanted.begin(), wanted.end(), isHeld);
  return shared == 0 ? Nearness{}
                     : Nearness{int(SharedWordsMost * shared / qsizetype(wanted.size())), TitleRelation::SharesWords};
}

// The headline and the last position first, then the positions before.
std::vector<QString> titlesOf(const profile::Profile& profile) {
  std::vector<QString> titles{profile.label.value};
  for (const profile::Work& work : profile.work)
    if (titles.size() <= size_t(PositionsRead)) titles.push_back(work.position.value);
  return titles;
}

Seniority byExperience(int months) {
  if (months == 0) return Seniority::Unknown;
  return months < 24 ? Seniority::Junior : months < 60 ? Seniority::Mid : Seniority::Senior;
}

int seniorityCredit(Seniority wanted, Seniority shown) {
  if (shown == Seniority::Unknown) return 500;
  const int steps = int(shown) - int(wanted);
  const auto distance = size_t(std::min(std::abs(steps), 3));
  return steps < 0 ? TooLittle[distance] : TooMuch[distance];
}

}  // namespace

Seniority seniorityOf(QStringView title) {
  std::optional<SeniorityWord> found;
  for (const ontology::Token& token : ontology::tokenise(title)) {
    const QStringView word = token.span.in(title);
    for (const SeniorityWord& candidate : SeniorityWords)
      if (word.compare(candidate.word, Qt::CaseInsensitive) == 0 && (!found || candidate.seniority > found->seniority))
        found = candidate;
  }
  return found ? found->seniority : Seniority::Unknown;
}

TitleMatch matchTitle(const Pairing& pairing) {
  TitleMatch match;
  const std::vector<quint64> wantedWords = wordsOf(pairing.posting.title.value);
  match.isAsked = !pairing.demand.occupations.empty() || !wantedWords.empty();
  const std::vector<QString> titles = titlesOf(pairing.candidate.profile());
  for (size_t i = 0; i < titles.size() && match.isAsked; ++i) {
    if (titles[i].isEmpty()) continue;
    Nearness best = nearnessOfWords(wantedWords, wordsOf(titles[i]));
    for (const ConceptId held : occupationsIn(titles[i], pairing.ontology))
      for (const ConceptId wanted : pairing.demand.occupations)
        if (const Nearness near = nearness(wanted, held, pairing.ontology); near.value > best.value) best = near;
    const int value = i <= 1 ? best.value : best.value * EarlierPosition / 1000;
    if (match.position.isEmpty() || value > match.title) {
      match.title = value;
      match.relation = best.relation;
      match.position = titles[i];
    }
  }
  match.isSeniorityAsked = pairing.posting.seniority != Seniority::Unknown;
  for (size_t i = 0; i < titles.size() && i <= 1; ++i) match.shown = std::max(match.shown, seniorityOf(titles[i]));
  if (match.shown == Seniority::Unknown) match.shown = byExperience(pairing.candidate.monthsWorked());
  if (match.isSeniorityAsked) match.seniority = seniorityCredit(pairing.posting.seniority, match.shown);
  return match;
}

bool hasNearTitle(const Pairing& pairing) {
  const TitleMatch match = matchTitle(pairing);
  if (match.isAsked) return match.title >= NearTitle;
  if (pairing.demand.keywordWords.size() < WordsToJudgeBy) return true;
  return pairing.fit.occupation.isEmpty() || pairing.fit.share >= NearWords;
}

}  // namespace candor::match
