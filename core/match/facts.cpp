#include "match/facts.h"

#include "match/sentences.h"

namespace candor::match {

using namespace Qt::StringLiterals;

namespace {

Said requirementFacts(const RequirementSum& sum) {
  std::vector<Said> counts;
  if (sum.met > 0) counts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 met"), {numberText(sum.met)}));
  if (sum.partly > 0) counts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 partly"), {numberText(sum.partly)}));
  if (sum.missing > 0) counts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 missing"), {numberText(sum.missing)}));
  if (sum.apart > 0) counts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 apart"), {numberText(sum.apart)}));
  return inARow(std::move(counts), u", "_s);
}

// The requirements, how much of what they won counts, and what the nearness of the work won beside
// (`likely`, tenths of a point).
Said mustHaveFacts(const Tally& tally, int likely) {
  std::vector<Said> facts;
  if (Said counts = requirementFacts(tally.must); !counts.isEmpty()) facts.push_back(std::move(counts));
  if (const int counted = countedShare(tally); counted != 1000)
    facts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 % of it counts, by how near the work is"),
                         {numberText((counted + 5) / 10)}));
  if (likely > 0)
    facts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1.%2 more because the work is near"),
                         {numberText(likely / 10), numberText(likely % 10)}));
  return inARow(std::move(facts), u"; "_s);
}

Said relationText(const TitleMatch& match) {
  switch (match.relation) {
    case TitleRelation::Same: return Said(QT_TRANSLATE_NOOP("Said", "“%1” is the same occupation"), {match.position});
    case TitleRelation::Related:
      return Said(QT_TRANSLATE_NOOP("Said", "“%1” is a related occupation"), {match.position});
    case TitleRelation::SharesSkills:
      return Said(QT_TRANSLATE_NOOP("Said", "“%1” is another occupation that shares skills"), {match.position});
    case TitleRelation::SharesWords:
      return Said(QT_TRANSLATE_NOOP("Said", "“%1” shares words of the title"), {match.position});
    case TitleRelation::Other: return Said(QT_TRANSLATE_NOOP("Said", "“%1” is another occupation"), {match.position});
    case TitleRelation::Unknown: break;
  }
  return Said(QT_TRANSLATE_NOOP("Said", "no job title read in the resume"));
}

Said titleFacts(const TitleMatch& match, const Pairing& pairing) {
  std::vector<Said> facts;
  if (match.isAsked) facts.push_back(relationText(match));
  if (match.isSeniorityAsked)
    facts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 wanted, %2 shown"),
                         {seniorityText(pairing.posting.seniority), seniorityText(match.shown)}));
  return inARow(std::move(facts), u"; "_s);
}

Said keywordFacts(const Tally& tally) {
  std::vector<Said> facts;
  if (tally.keywords.count > 0)
    facts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 of %2 skills named"),
                         {numberText(tally.keywords.heldCount), numberText(tally.keywords.count)}));
  if (tally.words.count > 0)
    facts.push_back(Said(QT_TRANSLATE_NOOP("Said", "%1 of %2 words of the field"),
                         {numberText(tally.words.heldCount), numberText(tally.words.count)}));
  return inARow(std::move(facts), u", "_s);
}

Said factsOf(Part part, const Points& points, const Tally& tally, const Pairing& pairing) {
  switch (part) {
    case Part::MustHaves: return mustHaveFacts(tally, points.likely);
    case Part::NiceToHaves: return requirementFacts(tally.nice);
    case Part::Title: return titleFacts(tally.title, pairing);
    case Part::Recency:
      return Said(QT_TRANSLATE_NOOP("Said", "%1 of %2 skills shown in the last two years"),
                  {numberText(tally.recency.heldCount), numberText(tally.recency.count)});
    case Part::Keywords: return keywordFacts(tally);
    case Part::Fit:
      return Said(QT_TRANSLATE_NOOP("Said", "%1 % of what the posting says of “%2” work"),
                  {numberText(std::lround(tally.fit.share * 100)), tally.fit.occupation});
  }
  return {};
}

}  // namespace

Said itemOf(Part part) {
  switch (part) {
    case Part::MustHaves: return Said(QT_TRANSLATE_NOOP("Said", "Must-haves"));
    case Part::NiceToHaves: return Said(QT_TRANSLATE_NOOP("Said", "Nice-to-haves"));
    case Part::Title: return Said(QT_TRANSLATE_NOOP("Said", "Title and seniority"));
    case Part::Recency: return Said(QT_TRANSLATE_NOOP("Said", "Recency"));
    case Part::Keywords: return Said(QT_TRANSLATE_NOOP("Said", "Keywords"));
    case Part::Fit: return Said(QT_TRANSLATE_NOOP("Said", "Occupation and vocabulary"));
  }
  return {};
}

std::vector<Addend> explain(const Points& points, const Tally& tally, const Pairing& pairing) {
  std::vector<Addend> addends;
  for (const PartPoints& part : points.parts)
    if (part.most > 0)
      addends.push_back({.item = itemOf(part.part),
                         .points = part.points / 10.0,
                         .most = part.most / 10.0,
                         .facts = factsOf(part.part, points, tally, pairing)});
  return addends;
}

}  // namespace candor::match
