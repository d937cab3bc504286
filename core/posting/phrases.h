// Phrases: a dictionary of word sequences, each with a value, looked up along the tokens of a text. Words are compared
// folded but not stemmed: "required" is a demand, "requirement" is not.
#pragma once

#include "ontology/hash.h"
#include "ontology/token.h"

#include <QList>
#include <QString>

#include <bit>
#include <optional>
#include <span>
#include <vector>

namespace candor::posting {

// Phrases of one value, separated by '|'.
template <class Value>
struct PhraseRow {
  Value value;
  const char16_t* phrases;
};

template <class Value>
class Phrases {
 public:
  struct Hit {
    Value value;
    quint32 tokenCount = 0;
  };

  explicit Phrases(std::span<const PhraseRow<Value>> rows) : m_values(1) {
    size_t units = 0;
    for (const PhraseRow<Value>& row : rows) units += size_t(QStringView(row.phrases).size());
    m_steps.resize(std::bit_ceil(units + 16));  // a word and its separator take two units, so half stays free
    for (const PhraseRow<Value>& row : rows)
      for (const QStringView phrase : QStringView(row.phrases).split(u'|')) add(phrase, row.value);
  }

  // The longest phrase that begins with the first of `tokens`.
  [[nodiscard]] std::optional<Hit> longestAt(std::span<const ontology::Token> tokens) const {
    std::optional<Hit> best;
    quint32 node = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
      node = m_steps[slotOf(ontology::combine(node, tokens[i].exact))].node;
      if (node == 0) break;
      if (m_values[node]) best = Hit{*m_values[node], quint32(i + 1)};
    }
    return best;
  }

  // The value when all of `tokens` together are one phrase.
  [[nodiscard]] std::optional<Value> whole(std::span<const ontology::Token> tokens) const {
    const auto hit = longestAt(tokens);
    if (!hit || hit->tokenCount != tokens.size()) return std::nullopt;
    return hit->value;
  }

 private:
  // From a node by a word to the next; node 0 is a free slot, because no step leads back to the root.
  struct Step {
    quint64 key = 0;
    quint32 node = 0;
  };

  [[nodiscard]] size_t slotOf(quint64 key) const {
    const size_t mask = m_steps.size() - 1;
    size_t slot = size_t(key) & mask;
    while (m_steps[slot].node != 0 && m_steps[slot].key != key) slot = (slot + 1) & mask;
    return slot;
  }

  void add(QStringView phrase, Value value) {
    quint32 node = 0;
    for (const ontology::Token& token : ontology::tokenise(phrase)) {
      const quint64 key = ontology::combine(node, token.exact);
      Step& step = m_steps[slotOf(key)];
      if (step.node == 0) {
        step = {key, quint32(m_values.size())};
        m_values.emplace_back();
      }
      node = step.node;
    }
    m_values[node] = value;
  }

  std::vector<Step> m_steps;  // an open-addressing hash table; a power of two, at most half full
  std::vector<std::optional<Value>> m_values;
};

}  // namespace candor::posting
