// Standing: how a resume stands to every concept of the ontology: named, implied by something named, related to
// something named, or not there. Naming more can only raise it: that is why a true skill never lowers a score.
#pragma once

#include "ontology/ontology.h"

#include <vector>

namespace candor::match {

enum class Grade : quint8 { None, Related, Inferred, Named };

// Per mille of a concept that a grade is worth. Related is worth half: near, but not it.
[[nodiscard]] constexpr int credit(Grade grade) {
  return grade >= Grade::Inferred ? 1000 : grade == Grade::Related ? 500 : 0;
}

// Whether a resume that names `held` has `wanted`, too: it implies it, or both are behaviour and `wanted` is a finer
// name for it ("communication skills" answers "verbal communication": nobody claims them one by one).
[[nodiscard]] bool standsFor(ontology::ConceptId held, ontology::ConceptId wanted, const ontology::Ontology& ontology);

// Whether `part` is one of the programs that `suite` is made of: Microsoft Word of Microsoft Office.
[[nodiscard]] bool isPartOf(ontology::ConceptId part, ontology::ConceptId suite, const ontology::Ontology& ontology);

class Standing {
 public:
  explicit Standing(const ontology::Ontology& ontology);

  // A mention of `id` in a passage of that recency (per mille).
  void name(ontology::ConceptId id, int recency);

  // Who names two programs of a suite has the suite.
  [[nodiscard]] Grade grade(ontology::ConceptId id) const;
  [[nodiscard]] int worth(ontology::ConceptId id) const { return credit(grade(id)); }
  // The best product of credit and recency over all mentions, per mille.
  [[nodiscard]] int recentWorth(ontology::ConceptId id) const { return m_holds[size_t(id)].recentWorth; }

 private:
  struct Hold {
    Grade grade = Grade::None;
    qint16 recentWorth = 0;
  };
  void raise(ontology::ConceptId id, Grade grade, int recency);

  const ontology::Ontology* m_ontology;
  std::vector<ontology::ConceptId> m_soft;  // all of that kind
  std::vector<Hold> m_holds;                // by concept
};

}  // namespace candor::match
