#include "match/standing.h"

#include <algorithm>

namespace candor::match {

using ontology::ConceptId;

namespace {

bool isSoft(ConceptId id, const ontology::Ontology& ontology) {
  return ontology.kind(id) == ontology::ConceptKind::Soft;
}

}  // namespace

bool standsFor(ConceptId held, ConceptId wanted, const ontology::Ontology& ontology) {
  if (ontology.implies(held, wanted)) return true;
  return isSoft(held, ontology) && isSoft(wanted, ontology) && ontology.implies(wanted, held);
}

bool isPartOf(ConceptId part, ConceptId suite, const ontology::Ontology& ontology) {
  const auto isTool = [&ontology](ConceptId id) { return ontology.kind(id) == ontology::ConceptKind::Tool; };
  if (part == suite || !isTool(part) || !isTool(suite) || !ontology.implies(suite, part)) return false;
  // Of one maker: a framework implies its language, and is no suite.
  const QString ofPart = ontology.name(part);
  const QString ofSuite = ontology.name(suite);
  const qsizetype maker = ofSuite.indexOf(u' ');
  return maker > 0 && ofPart.size() > maker && ofPart.left(maker + 1) == ofSuite.left(maker + 1);
}

Grade Standing::grade(ConceptId id) const {
  const Grade own = m_holds[size_t(id)].grade;
  if (own >= Grade::Inferred || m_ontology->kind(id) != ontology::ConceptKind::Tool) return own;
  const auto parts = m_ontology->implied(id);
  const auto isNamed = [&](ConceptId part) {
    return m_holds[size_t(part)].grade == Grade::Named && isPartOf(part, id, *m_ontology);
  };
  return std::count_if(parts.begin(), parts.end(), isNamed) > 1 ? Grade::Inferred : own;
}

Standing::Standing(const ontology::Ontology& ontology) : m_ontology(&ontology), m_holds(ontology.size()) {
  for (quint32 id = 0; id < ontology.size(); ++id)
    if (isSoft(ConceptId(id), ontology)) m_soft.push_back(ConceptId(id));
}

void Standing::name(ConceptId id, int recency) {
  raise(id, Grade::Named, recency);
  for (const ConceptId implied : m_ontology->implied(id)) raise(implied, Grade::Inferred, recency);
  if (isSoft(id, *m_ontology))
    for (const ConceptId finer : m_soft)
      if (m_ontology->implies(finer, id)) raise(finer, Grade::Inferred, recency);
  for (const ConceptId related : m_ontology->related(id)) raise(related, Grade::Related, recency);
}

void Standing::raise(ConceptId id, Grade grade, int recency) {
  Hold& hold = m_holds[size_t(id)];
  hold.grade = std::max(hold.grade, grade);
  hold.recentWorth = std::max(hold.recentWorth, qint16(credit(grade) * recency / 1000));
}

}  // namespace candor::match
