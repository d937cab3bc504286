#include "match/skill_sets.h"

#include <QSet>

#include <algorithm>

namespace candor::match {

using ontology::ConceptId;
using ontology::ConceptKind;

namespace {

constexpr qsizetype LongestName = 40;  // longer "skills" are sentences

QStringList namesByWeight(std::vector<WantedConcept> concepts, const ontology::Ontology& ontology) {
  std::stable_sort(concepts.begin(), concepts.end(), [](const auto& a, const auto& b) { return a.weight > b.weight; });
  QStringList names;
  for (const WantedConcept& concept_ : concepts) names << ontology.name(concept_.concept_);
  return names;
}

// "SUPPORT" or "Strategic" in a list says nothing; "QuickBase", "ISO-2768" and "rope access" do.
bool isTelling(const QString& name, const std::vector<ontology::Token>& words) {
  if (words.size() > 1) return true;
  const bool isShouted = name == name.toUpper();
  return std::any_of(name.begin() + 1, name.end(),
                     [isShouted](QChar c) { return !c.isLetter() || (c.isUpper() && !isShouted); });
}

// Is this run of words somewhere in the posting, word by word?
bool standsIn(const std::vector<ontology::Token>& words, const std::vector<ontology::Token>& text) {
  const auto isSame = [](const ontology::Token& a, const ontology::Token& b) { return a.key == b.key; };
  return !words.empty() && std::search(text.begin(), text.end(), words.begin(), words.end(), isSame) != text.end();
}

bool isKnownToPosting(ConceptId id, const Pairing& pairing) {
  return std::any_of(pairing.demand.keywords.begin(), pairing.demand.keywords.end(), [&](const WantedConcept& wanted) {
    return wanted.concept_ == id || pairing.ontology.implies(id, wanted.concept_);
  });
}

}  // namespace

SkillSets skillSets(const Pairing& pairing) {
  std::vector<WantedConcept> matched;
  std::vector<WantedConcept> missing;
  for (const WantedConcept& wanted : pairing.demand.keywords)
    (pairing.candidate.standing().grade(wanted.concept_) >= Grade::Inferred ? matched : missing).push_back(wanted);
  SkillSets sets{.matched = namesByWeight(matched, pairing.ontology),
                 .missing = namesByWeight(missing, pairing.ontology),
                 .extra = {}};

  std::vector<WantedConcept> extra;
  QSet<quint32> seen;
  for (const ontology::Mention& mention : pairing.candidate.mentions()) {
    const ConceptKind kind = pairing.ontology.kind(mention.concept_);
    if (!isSkill(kind) || kind == ConceptKind::Soft ||
        pairing.candidate.standing().grade(mention.concept_) != Grade::Named ||
        seen.contains(quint32(mention.concept_)))
      continue;
    seen.insert(quint32(mention.concept_));
    if (!isKnownToPosting(mention.concept_, pairing))
      extra.push_back({mention.concept_, int(1000 * pairing.ontology.weight(mention.concept_))});
  }
  sets.extra = namesByWeight(extra, pairing.ontology);
  for (const profile::Skill& skill : pairing.candidate.profile().skills) {
    if (skill.concept_ || skill.name.isEmpty() || skill.name.value.size() > LongestName) continue;
    const std::vector<ontology::Token> words = ontology::tokenise(skill.name.value);
    if (!isTelling(skill.name.value, words)) continue;
    QStringList& set = standsIn(words, pairing.posting.tokens) ? sets.matched : sets.extra;
    if (!set.contains(skill.name.value, Qt::CaseInsensitive)) set << skill.name.value;
  }
  return sets;
}

}  // namespace candor::match
