#include "match/reason.h"

#include "match/sentences.h"
#include "match/years.h"

#include <algorithm>

namespace candor::match {

using posting::Requirement;
using posting::RequirementKind;

namespace {

constexpr int FewBeside = 500;  // per mille of the telling words beside the concepts; with fewer it is said

Said nameOf(const Pick& pick, const Pairing& pairing) { return pairing.ontology.name(pick.wanted); }

// "Python by “Django”": what is wanted, and the resume's word that stands for it.
Said throughOther(const Pick& pick, const char* pattern, const Pairing& pairing) {
  const Span words = pairing.candidate.mentions()[*pick.mention].span;
  return Said(pattern, {nameOf(pick, pairing), words.in(pairing.candidate.profile().text).toString().simplified()});
}

Said reasonOfConcepts(const Requirement& requirement, const Proof& proof, const Pairing& pairing) {
  std::vector<Said> named;
  std::vector<Said> implied;
  std::vector<Said> related;
  std::vector<Said> missing;
  for (const Pick& pick : proof.picks) {
    switch (pick.grade) {
      case Grade::Named: named.push_back(nameOf(pick, pairing)); break;
      case Grade::Inferred:
        implied.push_back(throughOther(pick, QT_TRANSLATE_NOOP("Said", "%1 by “%2”"), pairing));
        break;
      case Grade::Related:
        related.push_back(throughOther(pick, QT_TRANSLATE_NOOP("Said", "%1 is near “%2”"), pairing));
        break;
      case Grade::None: missing.push_back(nameOf(pick, pairing)); break;
    }
  }
  const bool isEnough = requirement.anyOf && !(named.empty() && implied.empty());
  std::vector<Said> sentences;
  if (!named.empty()) sentences.push_back(Said(QT_TRANSLATE_NOOP("Said", "Named: %1."), {listText(named)}));
  if (!implied.empty()) sentences.push_back(Said(QT_TRANSLATE_NOOP("Said", "Implied: %1."), {listText(implied)}));
  if (!related.empty() && !isEnough)
    sentences.push_back(Said(QT_TRANSLATE_NOOP("Said", "Near, but not it: %1."), {listText(related)}));
  if (!missing.empty() && !isEnough)
    sentences.push_back(Said(QT_TRANSLATE_NOOP("Said", "Not named: %1."), {listText(missing)}));
  return sentencesText(std::move(sentences));
}

// One of several languages is the one the resume is written in.
Said reasonOfWriting(const Requirement& requirement, const Proof& proof, const Pairing& pairing) {
  Proof others = proof;
  std::erase_if(others.picks, [&](const Pick& pick) { return pairing.ontology.name(pick.wanted) == u"English"; });
  std::vector<Said> sentences;
  if (Said concepts = reasonOfConcepts(requirement, others, pairing); !concepts.isEmpty())
    sentences.push_back(std::move(concepts));
  sentences.push_back(Said(QT_TRANSLATE_NOOP("Said", "The resume is written in English.")));
  return inARow(std::move(sentences), u" "_s);
}

// The requirement's words, parted by whether `holds` has them.
Said reasonOfWords(const std::vector<WantedWord>& words, const Coverage& coverage, const Pairing& pairing) {
  std::vector<Said> found;
  std::vector<Said> lacking;
  for (const WantedWord& word : words) {
    const auto places = pairing.candidate.places(word.key);
    const auto isThere = [&](const WordPlace& place) {
      return coverage.passage == NoPassage || place.passage == coverage.passage;
    };
    const QString written = pairing.posting.tokens[word.token].span.in(pairing.posting.text).toString();
    (std::any_of(places.begin(), places.end(), isThere) ? found : lacking).push_back(written);
  }
  if (coverage.status == Status::Missing) return Said(QT_TRANSLATE_NOOP("Said", "The resume does not speak of it."));
  if (lacking.empty()) return Said(QT_TRANSLATE_NOOP("Said", "One passage holds all its words."));
  return Said(QT_TRANSLATE_NOOP("Said", "One passage speaks of %1; it does not say %2."),
              {listText(found), listText(lacking)});
}

// `alone` says the years shown; `beside` says those asked for as well, in its last place.
Said besideAsked(const Requirement& requirement, const char* alone, const char* beside, std::vector<Said> shown) {
  if (!requirement.years) return Said(alone, std::move(shown));
  shown.push_back(yearsText(int(std::lround(*requirement.years * 12))));
  return Said(beside, std::move(shown));
}

Said reasonOfShownYears(const Requirement& requirement, const ShownYears& years) {
  if (years.claim)
    return besideAsked(requirement, QT_TRANSLATE_NOOP("Said", "The resume says %1, its dated entries show %2."),
                       QT_TRANSLATE_NOOP("Said", "The resume says %1, its dated entries show %2; %3 asked for."),
                       {yearsText(years.months), yearsText(years.fromDates)});
  if (years.months > 0)
    return besideAsked(requirement, QT_TRANSLATE_NOOP("Said", "Dated entries show %1."),
                       QT_TRANSLATE_NOOP("Said", "Dated entries show %1; %2 asked for."), {yearsText(years.months)});
  return besideAsked(requirement, QT_TRANSLATE_NOOP("Said", "No dated entry shows it."),
                     QT_TRANSLATE_NOOP("Said", "No dated entry shows it; %1 asked for."), {});
}

Said reasonOfYears(const Requirement& requirement, const Proof& proof, const Pairing& pairing) {
  const auto& wanted = pairing.demand.requirements[size_t(&requirement - pairing.posting.requirements.data())];
  const ShownYears years = yearsOf(wanted.concepts, pairing.candidate, pairing.ontology);
  std::vector<Said> sentences;
  if (!proof.picks.empty()) sentences.push_back(reasonOfConcepts(requirement, proof, pairing));
  const bool isNamed = proof.picks.empty() || std::any_of(proof.picks.begin(), proof.picks.end(),
                                                          [](const Pick& p) { return p.grade != Grade::None; });
  if (years.claim || years.months > 0 || isNamed) sentences.push_back(reasonOfShownYears(requirement, years));
  return sentencesText(std::move(sentences));
}

Said fieldsAsked(const Requirement& requirement, const Pairing& pairing) {
  if (requirement.fields.empty()) return requirement.fieldWords.in(pairing.posting.text).toString().simplified();
  std::vector<Said> names;
  for (const ontology::FieldId field : requirement.fields) names.push_back(pairing.ontology.name(field));
  return alternativesText(std::move(names));
}

// A degree of the level asked for: what its field says.
Said reasonOfField(const Requirement& requirement, const Coverage& coverage, const Proof& proof,
                   const Pairing& pairing) {
  const Said level = degreeText(coverage.level);
  const Said asked = fieldsAsked(requirement, pairing);
  if (asked.isEmpty()) {
    const Said named(QT_TRANSLATE_NOOP("Said", "The resume names %1."), {level});
    return coverage.status == Status::Met || proof.picks.empty()
               ? named
               : sentencesText({named, reasonOfConcepts(requirement, proof, pairing)});
  }
  const Said degree = coverage.field
                          ? Said(QT_TRANSLATE_NOOP("Said", "%1 in %2"), {level, pairing.ontology.name(*coverage.field)})
                          : level;
  switch (coverage.fieldFit) {
    case FieldFit::Same: return Said(QT_TRANSLATE_NOOP("Said", "The resume names %1."), {degree});
    case FieldFit::Related:
      return Said(
          coverage.status == Status::Met
              ? QT_TRANSLATE_NOOP("Said", "The resume names %1, a field related to %2.")
              : QT_TRANSLATE_NOOP("Said", "The resume names %1, which is near, but not the field asked for: %2."),
          {degree, asked});
    case FieldFit::Other:
      return Said(QT_TRANSLATE_NOOP("Said", "The resume names %1; %2 is asked for."), {degree, asked});
    case FieldFit::Unknown: break;
  }
  return Said(QT_TRANSLATE_NOOP("Said", "The resume names %1, but not that its field is %2."), {level, asked});
}

// Where years stand in for the degree, or beside a lower one.
Said reasonOfWay(const Requirement& requirement, const Coverage& coverage, const Pairing& pairing) {
  const Said degree = coverage.level == 0 ? Said(QT_TRANSLATE_NOOP("Said", "no degree")) : degreeText(coverage.level);
  if (requirement.ways.empty())
    return Said(
        QT_TRANSLATE_NOOP("Said", "The resume names %1, but %2 of work; the posting takes equivalent experience."),
        {degree, yearsText(pairing.candidate.monthsWorked())});
  if (coverage.status == Status::Missing)
    return Said(QT_TRANSLATE_NOOP("Said", "The resume names %1; none of the ways the posting leaves is met."),
                {degree});
  return Said(
      coverage.status == Status::Met
          ? QT_TRANSLATE_NOOP("Said", "The resume names %1 and shows %2: one of the ways the posting leaves.")
          : QT_TRANSLATE_NOOP("Said", "The resume names %1 and shows %2; no way the posting leaves is met in full."),
      {degree, yearsText(coverage.months)});
}

Said reasonOfDegree(const Requirement& requirement, const Coverage& coverage, const Proof& proof,
                    const Pairing& pairing) {
  const Said asked = degreeText(requirement.degreeLevel);
  if (coverage.isByOtherWay || (!requirement.ways.empty() && coverage.status == Status::Missing))
    return reasonOfWay(requirement, coverage, pairing);
  if (coverage.level == 0)
    return Said(QT_TRANSLATE_NOOP("Said", "The resume names no degree; %1 is asked for."), {asked});
  if (coverage.level < requirement.degreeLevel)
    return Said(QT_TRANSLATE_NOOP("Said", "The resume names %1; %2 is asked for."),
                {degreeText(coverage.level), asked});
  if (coverage.isUnfinished && coverage.status != Status::Met)
    return Said(QT_TRANSLATE_NOOP("Said", "The resume names %1 that is not finished."), {degreeText(coverage.level)});
  return reasonOfField(requirement, coverage, proof, pairing);
}

// What decides beside the concepts, or is missed beside them; nullptr when nothing is.
const char* besideConcepts(const Requirement& requirement, const RequirementDemand& wanted, const Coverage& coverage,
                           const Pairing& pairing) {
  if (coverage.status == Status::Missing) return nullptr;
  const Choice choice = requirement.anyOf ? Choice::AnyOf : Choice::AllOf;
  const ConceptShare share = shareOf(wanted.concepts, pairing.candidate.standing(), choice);
  if (share.isWhole)
    return requirement.anyOf || shareOfWords(wanted.words, pairing.candidate) >= FewBeside
               ? nullptr
               : QT_TRANSLATE_NOOP("Said", "Other words of it are not in the resume.");
  if (coverage.passage != NoPassage)
    return coverage.status == Status::Met
               ? QT_TRANSLATE_NOOP("Said", "The resume speaks of it in other words, and of such work.")
               : QT_TRANSLATE_NOOP("Said", "Most of its words are in the resume.");
  return coverage.status == Status::Met ? QT_TRANSLATE_NOOP("Said", "Its other words and such work stand for the rest.")
                                        : nullptr;
}

}  // namespace

Said reasonFor(size_t index, const Coverage& coverage, const Proof& proof, const Pairing& pairing) {
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
        return Said(QT_TRANSLATE_NOOP("Said", "The resume is written in it, but does not name it."));
      break;
    case RequirementKind::Location:
    case RequirementKind::WorkPermit:
      return Said(coverage.status == Status::Missing ? QT_TRANSLATE_NOOP("Said", "The resume does not say.")
                                                     : QT_TRANSLATE_NOOP("Said", "The resume says so."));
    case RequirementKind::Skill:
    case RequirementKind::Licence:
    case RequirementKind::Other: break;
  }
  if (wanted.concepts.empty()) return reasonOfWords(wanted.words, coverage, pairing);
  const Said reason = reasonOfConcepts(requirement, proof, pairing);
  const char* beside = besideConcepts(requirement, wanted, coverage, pairing);
  return beside ? sentencesText({reason, Said(beside)}) : reason;
}

}  // namespace candor::match
