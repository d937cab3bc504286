#include "match/standing.h"

#include <algorithm>

namespace candor::match {

using ontology::ConceptId;

Standing::Standing(const ontology::Ontology& ontology) : m_ontology(&ontology), m_holds(ontology.size()) {}

void Standing::name(ConceptId id, int recency) {
  raise(id, Grade::Named, recency);
  for (const ConceptId implied : m_ontology->implied(id)) raise(implied, Grade::Inferred, recency);
  for (const ConceptId related : m_ontology->related(id)) raise(related, Grade::Related, recency);
}

void Standing::raise(ConceptId id, Grade grade, int recency) {
  Hold& hold = m_holds[size_t(id)];
  hold.grade = std::max(hold.grade, grade);
  hold.recentWorth = std::max(hold.recentWorth, qint16(credit(grade) * recency / 1000));
}

}  // namespace candor::match
