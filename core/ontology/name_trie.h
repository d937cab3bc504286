// NameTrie: the names of concepts over their tokens, in the form Ontology::find walks, and the rules by which a name is
// found. The tables' names are put into an empty one, added names into that of the data they are added to.
#pragma once

#include "ontology/layout.h"

#include <QString>

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace candor::ontology {

struct NameTrie {
  std::vector<layout::Step> steps;   // hash table, a power of two
  std::vector<layout::Range> nodes;  // of `names`
  std::vector<layout::Name> names;
};

enum class NameOf : quint8 { Skill, Occupation, Degree };

struct SpelledName {
  QString text;
  quint32 concept_ = 0;
  NameOf of = NameOf::Skill;
  bool isCanonical = false;
  bool caseMatters = false;
  bool needsContext = false;
  bool mayBeJoined = true;  // "node js" is also found as "nodejs"
};

class NameTrieBuilder {
 public:
  NameTrieBuilder() : m_names(1) {}
  NameTrieBuilder(std::span<const layout::Step> steps, std::span<const layout::Range> nodes,
                  std::span<const layout::Name> names);

  void insert(const SpelledName& name);
  [[nodiscard]] NameTrie flatten() const;

 private:
  void insert(const std::vector<quint64>& keys, const layout::Name& name);
  void insertJoined(const SpelledName& name, layout::Name entry);

  std::map<std::pair<quint32, quint64>, quint32> m_children;
  std::vector<std::vector<layout::Name>> m_names;  // by node
};

}  // namespace candor::ontology
