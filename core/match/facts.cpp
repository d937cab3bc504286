#include "match/facts.h"

#include "match/sentences.h"

namespace candor::match {

using namespace Qt::StringLiterals;

namespace {

QString itemOf(Part part) {
  switch (part) {
    case Part::MustHaves: return u"Must-haves"_s;
    case Part::NiceToHaves: return u"Nice-to-haves"_s;
    case Part::Title: return u"Title and seniority"_s;
    case Part::Recency: return u"Recency"_s;
    case Part::Keywords: return u"Keywords"_s;
    case Part::Fit: return u"Occupation and vocabulary"_s;
  }
  return {};
}

QString requirementFacts(const RequirementSum& sum) {
  QStringList counts;
  if (sum.met > 0) counts << u"%1 met"_s.arg(sum.met);
  if (sum.partly > 0) counts << u"%1 partly"_s.arg(sum.partly);
  if (sum.missing > 0) counts << u"%1 missing"_s.arg(sum.missing);
  if (sum.apart > 0) counts << u"%1 apart"_s.arg(sum.apart);
  return counts.join(u", "_s);
}

QString countedFacts(const Tally& tally) {
  const int counted = countedShare(tally);
  return counted == 1000 ? QString() : u"; %1 % of it counts, by how near the work is"_s.arg((counted + 5) / 10);
}

QString relationText(const TitleMatch& match) {
  switch (match.relation) {
    case TitleRelation::Same: return u"“%1” is the same occupation"_s.arg(match.position);
    case TitleRelation::Related: return u"“%1” is a related occupation"_s.arg(match.position);
    case TitleRelation::SharesSkills: return u"“%1” is another occupation that shares skills"_s.arg(match.position);
    case TitleRelation::SharesWords: return u"“%1” shares words of the title"_s.arg(match.position);
    case TitleRelation::Other: return u"“%1” is another occupation"_s.arg(match.position);
    case TitleRelation::Unknown: break;
  }
  return u"no job title read in the resume"_s;
}

QString titleFacts(const TitleMatch& match, const Pairing& pairing) {
  QStringList facts;
  if (match.isAsked) facts << relationText(match);
  if (match.isSeniorityAsked)
    facts << u"%1 wanted, %2 shown"_s.arg(seniorityText(pairing.posting.seniority), seniorityText(match.shown));
  return facts.join(u"; "_s);
}

QString keywordFacts(const Tally& tally) {
  QStringList facts;
  if (tally.keywords.count > 0)
    facts << u"%1 of %2 skills named"_s.arg(tally.keywords.heldCount).arg(tally.keywords.count);
  if (tally.words.count > 0)
    facts << u"%1 of %2 words of the field"_s.arg(tally.words.heldCount).arg(tally.words.count);
  return facts.join(u", "_s);
}

QString factsOf(Part part, const Tally& tally, const Pairing& pairing) {
  switch (part) {
    case Part::MustHaves: return requirementFacts(tally.must) + countedFacts(tally);
    case Part::NiceToHaves: return requirementFacts(tally.nice);
    case Part::Title: return titleFacts(tally.title, pairing);
    case Part::Recency:
      return u"%1 of %2 skills shown in the last two years"_s.arg(tally.recency.heldCount).arg(tally.recency.count);
    case Part::Keywords: return keywordFacts(tally);
    case Part::Fit:
      return u"%1 % of what the posting says of “%2” work"_s.arg(std::lround(tally.fit.share * 100))
          .arg(tally.fit.occupation);
  }
  return {};
}

}  // namespace

std::vector<Addend> explain(const Points& points, const Tally& tally, const Pairing& pairing) {
  std::vector<Addend> addends;
  for (const PartPoints& part : points.parts)
    if (part.most > 0)
      addends.push_back({.item = itemOf(part.part),
                         .points = part.points / 10.0,
                         .most = part.most / 10.0,
                         .facts = factsOf(part.part, tally, pairing)});
  return addends;
}

}  // namespace candor::match
