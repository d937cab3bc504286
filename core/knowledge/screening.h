// Screening: what of publishers' tables is taken beside our own. Our tables win: a row that means one of ours lends it
// its other names instead of standing beside it, and so does a row that means one of an earlier publisher.
#pragma once

#include "knowledge/naming.h"
#include "ontology/extension.h"
#include "ontology/ontology.h"
#include "reading/knowledge_text.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace candor::knowledge {

// What became of the rows of one publisher.
struct Counts {
  int skills = 0;       // added
  int occupations = 0;  // added
  int linked = 0;       // mean one of ours, or one of an earlier publisher
  int leftOut = 0;      // have no name to be found by
  int names = 0;        // added, to ours as well

  friend bool operator==(const Counts&, const Counts&) = default;
};

class Screening {
 public:
  explicit Screening(const ontology::Ontology& ours) : m_ours(ours) {}

  // All rows of one publisher; publishers one after the other. Seconds for a hundred thousand names.
  Counts take(const reading::Knowledge& knowledge);

  // The bytes of an Ontology that holds ours and all that was taken.
  [[nodiscard]] QByteArray compiled() const { return ontology::extended(m_ours, m_added, m_names); }

 private:
  void takeRow(const reading::KnowledgeRow& row);
  void takeTypical(const reading::KnowledgeRow& row);
  int takeNames(const std::vector<SpokenName>& names, quint32 concept_, reading::KnowledgeKind kind);
  void countTitles(const reading::Knowledge& knowledge);
  [[nodiscard]] bool isTitle(const SpokenName& name) const;
  void weigh(const reading::Knowledge& knowledge, std::size_t firstNew);

  [[nodiscard]] std::vector<SpokenName> namesOf(const reading::KnowledgeRow& row) const;
  [[nodiscard]] std::optional<quint32> meantBy(const std::vector<SpokenName>& names, reading::KnowledgeKind kind) const;
  [[nodiscard]] std::optional<quint32> holderOf(const SpokenName& name, reading::KnowledgeKind kind) const;
  [[nodiscard]] bool isOfKind(quint32 concept_, reading::KnowledgeKind kind) const;

  const ontology::Ontology& m_ours;
  std::vector<ontology::Added> m_added;
  std::vector<ontology::SpelledName> m_names;
  QHash<quint64, quint32> m_holders;   // of added names, by SpokenName::key
  QHash<QString, quint32> m_concepts;  // of the publisher at hand, by its keys
  QHash<quint64, int> m_titles;        // how many of its occupations carry a title
  QSet<quint64> m_titleWords;          // words its occupations go by
  Counts m_counts;
};

}  // namespace candor::knowledge
