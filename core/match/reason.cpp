#include "match/reason.h"

#include "match/sentences.h"
#include "match/years.h"

#include <algorithm>

namespace candor::match {

using namespace Qt::StringLiterals;
using posting::Requirement;
using posting::RequirementKind;

namespace {

QString nameOf(const Pick& pick, const Pairing& pairing) { return pairing.ontology.name(pick.wanted); }

// "Python by Django": what is wanted, and the resume's word that stands for it.
QString throughOther(const Pick& pick, QStringView joint, const Pairing& pairing) {
  const Span words = pairing.candidate.mentions()[*pick.mention].span;
  return u"%1 %2 “%3”"_s.arg(nameOf(pick, pairing), joint,
                             words.in(pairing.candidate.profile().text).toString().simplified());
}

QString reasonOfConcepts(const Requirement& requirement, const Proof& proof, const Pairing& pairing) {
  QStringList named;
  QStringList implied;
  QStringList related;
  QStringList missing;
  for (const Pick& pick : proof.picks) {
    switch (pick.grade) {
      case Grade::Named: named << nameOf(pick, pairing); break;
      case Grade::Inferred: implied << throughOther(pick, u"by", pairing); break;
      case Grade::Related: related << throughOther(pick, u"is near", pairing); break;
      case Grade::None: missing << nameOf(pick, pairing); break;
    }
  }
  const bool isEnough = requirement.anyOf && !(named.isEmpty() && implied.isEmpty());
  QStringList sentences;
  if (!named.isEmpty()) sentences << u"Named: %1."_s.arg(listText(named));
  if (!implied.isEmpty()) sentences << u"Implied: %1."_s.arg(listText(implied));
  if (!related.isEmpty() && !isEnough) sentences << u"Near, but not it: %1."_s.arg(listText(related));
  if (!missing.isEmpty() && !isEnough) sentences << u"Not named: %1."_s.arg(listText(missing));
  return sentences.join(u' ');
}

// One of several languages is the one the resume is written in.
QString reasonOfWriting(const Requirement& requirement, const Proof& proof, const Pairing& pairing) {
  Proof others = proof;
  std::erase_if(others.picks, [&](const Pick& pick) { return nameOf(pick, pairing) == u"English"; });
  return reasonOfConcepts(requirement, others, pairing) + u" The resume is written in English."_s;
}

// The requirement's words, parted by whether `holds` has them.
QString reasonOfWords(const std::vector<WantedWord>& words, const Coverage& coverage, const Pairing& pairing) {
  QStringList found;
  QStringList lacking;
  for (const WantedWord& word : words) {
    const auto places = pairing.candidate.places(word.key);
    const auto isThere = [&](const WordPlace& place) {
      return coverage.passage == NoPassage || place.passage == coverage.passage;
    };
    const QString written = pairing.posting.tokens[word.token].span.in(pairing.posting.text).toString();
    (std::any_of(places.begin(), places.end(), isThere) ? found : lacking) << written;
  }
  if (coverage.status == Status::Missing) return u"The resume does not speak of it."_s;
  if (lacking.isEmpty()) return u"One passage holds all its words."_s;
  return u"One passage speaks of %1; it does not say %2."_s.arg(listText(found), listText(lacking));
}

QString reasonOfYears(const Requirement& requirement, const Proof& proof, const Pairing& pairing) {
  const auto& wanted = pairing.demand.requirements[size_t(&requirement - pairing.posting.requirements.data())];
  const ShownYears years = yearsOf(wanted.concepts, pairing.candidate, pairing.ontology);
  const QString asked =
      requirement.years ? u"; %1 asked for"_s.arg(yearsText(int(std::lround(*requirement.years * 12)))) : QString();
  QStringList sentences;
  if (!proof.picks.empty()) sentences << reasonOfConcepts(requirement, proof, pairing);
  const bool isNamed = proof.picks.empty() || std::any_of(proof.picks.begin(), proof.picks.end(),
                                                          [](const Pick& p) { return p.grade != Grade::None; });
  if (years.claim)
    sentences << u"The resume says %1, its dated entries show %2%3."_s.arg(yearsText(years.months),
                                                                           yearsText(years.fromDates), asked);
  else if (years.months > 0)
    sentences << u"Dated entries show %1%2."_s.arg(yearsText(years.months), asked);
  else if (isNamed)
    sentences << u"No dated entry shows it%1."_s.arg(asked);
  return sentences.join(u' ');
}

QString fieldsAsked(const Requirement& requirement, const Pairing& pairing) {
  if (requirement.fields.empty()) return requirement.fieldWords.in(pairing.posting.text).toString().simplified();
  QStringList names;
  for (const ontology::FieldId field : requirement.fields) names << pairing.ontology.name(field);
  return alternativesText(names);
}

// A degree of the level asked for: what its field says.
QString reasonOfField(const Requirement& requirement, const Coverage& coverage, const Proof& proof,
                      const Pairing& pairing) {
  const QString degree = degreeText(coverage.level);
  const QString held = coverage.field ? u" in %1"_s.arg(pairing.ontology.name(*coverage.field)) : QString();
  const QString asked = fieldsAsked(requirement, pairing);
  if (asked.isEmpty()) {
    const QString named = u"The resume names %1."_s.arg(degree);
    return coverage.status == Status::Met || proof.picks.empty()
               ? named
               : named + u' ' + reasonOfConcepts(requirement, proof, pairing);
  }
  switch (coverage.fieldFit) {
    case FieldFit::Same: return u"The resume names %1%2."_s.arg(degree, held);
    case FieldFit::Related:
      return coverage.status == Status::Met
                 ? u"The resume names %1%2, a field related to %3."_s.arg(degree, held, asked)
                 : u"The resume names %1%2, which is near, but not the field asked for: %3."_s.arg(degree, held, asked);
    case FieldFit::Other: return u"The resume names %1%2; %3 is asked for."_s.arg(degree, held, asked);
    case FieldFit::Unknown: break;
  }
  return u"The resume names %1, but not that its field is %2."_s.arg(degree, asked);
}

// Where years stand in for the degree, or beside a lower one.
QString reasonOfWay(const Requirement& requirement, const Coverage& coverage, const Pairing& pairing) {
  const QString degree = coverage.level == 0 ? u"no degree"_s : degreeText(coverage.level);
  if (requirement.ways.empty())
    return u"The resume names %1, but %2 of work; the posting takes equivalent experience."_s.arg(
        degree, yearsText(pairing.candidate.monthsWorked()));
  if (coverage.status == Status::Missing)
    return u"The resume names %1; none of the ways the posting leaves is met."_s.arg(degree);
  const QString shown = u"The resume names %1 and shows %2"_s.arg(degree, yearsText(coverage.months));
  return coverage.status == Status::Met ? shown + u": one of the ways the posting leaves."_s
                                        : shown + u"; no way the posting leaves is met in full."_s;
}

QString reasonOfDegree(const Requirement& requirement, const Coverage& coverage, const Proof& proof,
                       const Pairing& pairing) {
  const QString asked = degreeText(requirement.degreeLevel);
  if (coverage.isByOtherWay || (!requirement.ways.empty() && coverage.status == Status::Missing))
    return reasonOfWay(requirement, coverage, pairing);
  if (coverage.level == 0) return u"The resume names no degree; %1 is asked for."_s.arg(asked);
  if (coverage.level < requirement.degreeLevel)
    return u"The resume names %1; %2 is asked for."_s.arg(degreeText(coverage.level), asked);
  if (coverage.isUnfinished && coverage.status != Status::Met)
    return u"The resume names %1 that is not finished."_s.arg(degreeText(coverage.level));
  return reasonOfField(requirement, coverage, proof, pairing);
}

}  // namespace

QString reasonFor(size_t index, const Coverage& coverage, const Proof& proof, const Pairing& pairing) {
  const Requirement& requirement = pairing.posting.requirements[index];
  const RequirementDemand& wanted = pairing.demand.requirements[index];
  switch (requirement.kind) {
    case RequirementKind::Experience:
      if (requirement.years || (wanted.concepts.empty() && wanted.words.empty()))
        return reasonOfYears(requirement, proof, pairing);
      break;
    case RequirementKind::Degree:
      if (requirement.degreeLevel > 0) return reasonOfDegree(requirement, coverage, proof, pairing);
      break;
    case RequirementKind::Language:
      if (coverage.isByWriting) return reasonOfWriting(requirement, proof, pairing);
      if (coverage.status == Status::Partly && proof.how == How::Inferred && proof.picks.size() == 1 &&
          proof.picks.front().grade == Grade::None)
        return u"The resume is written in it, but does not name it."_s;
      break;
    case RequirementKind::Location:
    case RequirementKind::WorkPermit:
      return coverage.status == Status::Missing ? u"The resume does not say."_s : u"The resume says so."_s;
    case RequirementKind::Skill:
    case RequirementKind::Licence:
    case RequirementKind::Other: break;
  }
  if (wanted.concepts.empty()) return reasonOfWords(wanted.words, coverage, pairing);
  const QString reason = reasonOfConcepts(requirement, proof, pairing);
  const bool lacksWords =
      coverage.status == Status::Partly &&
      shareOf(wanted.concepts, pairing.candidate.standing(), requirement.anyOf ? Choice::AnyOf : Choice::AllOf).isWhole;
  return lacksWords ? reason + u" Other words of it are not in the resume."_s : reason;
}

}  // namespace candor::match
