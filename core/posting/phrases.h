// Phrases: a dictionary of word sequences, each with a value, looked up along the tokens of a text. Words are compared
// folded but not stemmed: "required" is a demand, "requirement" is not.
#pragma once

#include "ontology/hash.h"
#include "ontology/token.h"

#include <QString>

#include <optional>
#include <span>
#include <unordered_map>
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
    for (const PhraseRow<Value>& row : rows)
      for (const QStringView phrase : QStringView(row.phrases).split(u'|')) add(phrase, row.value);
  }

  // The longest phrase that begins with the first of `tokens`.
  [[nodiscard]] std::optional<Hit> longestAt(std::span<const ontology::Token> tokens) const {
    std::optional<Hit> best;
    quint32 node = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
      const auto next = m_steps.find(ontology::combine(node, tokens[i].exact));
      if (next == m_steps.end()) break;
      node = next->second;
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
  struct Ready {  // keys are mixed already
    size_t operator()(quint64 key) const { return size_t(key); }
  };

  void add(QStringView phrase, Value value) {
    quint32 node = 0;
    for (const ontology::Token& token : ontology::tokenise(phrase)) {
      const auto [step, isNew] = m_steps.try_emplace(ontology::combine(node, token.exact), quint32(m_values.size()));
      if (isNew) m_values.emplace_back();
      node = step->second;
    }
    m_values[node] = value;
  }

  std::unordered_map<quint64, quint32, Ready> m_steps;
  std::vector<std::optional<Value>> m_values;
};

}  // namespace candor::posting
