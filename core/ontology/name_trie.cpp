#include "ontology/name_trie.h"

#include "ontology/spelling.h"
#include "ontology/stop_words.h"
#include "ontology/token.h"

#include <algorithm>

namespace candor::ontology {

namespace {

constexpr qsizetype LongestInitial = 2;
constexpr qsizetype LongestShortDegree = 5;  // "MArch" is no month, "BEd" no bed
constexpr size_t MostJoined = 3;             // longer phrases nobody writes as one word

bool isAcronym(const QString& name) {
  return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
}

// Short acronyms that read as words ("IT", "OR", "PE") mean the concept only in capitals.
bool needsCapitals(const QString& name, const std::vector<Token>& tokens) {
  if (!isAcronym(name) || tokens.size() != 1) return false;
  return tokens.front().span.length <= 2 || tokens.front().isStopWord;
}

quint32 ruleOf(const SpelledName& name, const std::vector<Token>& tokens) {
  quint32 rule = 0;
  const bool isOneWord = tokens.size() == 1;
  const bool isShortDegree = isOneWord && name.of == NameOf::Degree && name.text.size() <= LongestShortDegree;
  if (name.caseMatters || needsCapitals(name.text, tokens) || isShortDegree) rule |= layout::CaseMatters;
  if (name.needsContext) rule |= layout::NeedsContext;
  if (name.isCanonical) rule |= layout::IsCanonical;
  if (isOneWord && isAcronym(name.text)) rule |= layout::IsAcronym;
  // A stem shared with one other word is chance ("Solidity", solid), and a job title is not its activity (reporter,
  // report).
  if (isOneWord || name.of == NameOf::Occupation) rule |= layout::WholeWords;
  return rule;
}

}  // namespace

NameTrieBuilder::NameTrieBuilder(std::span<const layout::Step> steps, std::span<const layout::Range> nodes,
                                 std::span<const layout::Name> names) {
  for (const layout::Step& step : steps)
    if (step.child != 0) m_children.emplace(std::pair(step.parent, step.key), step.child);
  m_names.reserve(nodes.size());
  for (const layout::Range& node : nodes) {
    const auto own = names.subspan(node.first, node.count);
    m_names.emplace_back(own.begin(), own.end());
  }
}

void NameTrieBuilder::insert(const std::vector<quint64>& keys, const layout::Name& name) {
  quint32 node = 0;
  for (const quint64 key : keys) {
    const auto [step, isNew] = m_children.try_emplace({node, key}, quint32(m_names.size()));
    if (isNew) m_names.emplace_back();
    node = step->second;
  }
  m_names[node].push_back(name);
}

void NameTrieBuilder::insert(const SpelledName& name) {
  const std::vector<Token> tokens = tokenise(name.text);
  if (tokens.empty()) return;
  const layout::Name entry{.concept_ = name.concept_,
                           .rule = ruleOf(name, tokens),
                           .exact = exactOf(tokens),
                           .spelling = spellingOf(name.text, tokens)};
  std::vector<quint64> keys;
  for (const Token& token : tokens) keys.push_back(token.key);
  insert(keys, entry);
  if (tokens.size() < 2 || tokens.size() > MostJoined || !name.mayBeJoined) return;
  if (name.of == NameOf::Degree && tokens.back().isStopWord) return;  // "MA in" is not "main"
  insertJoined(name, entry);
}

void NameTrieBuilder::insertJoined(const SpelledName& name, layout::Name entry) {
  const std::vector<Token> tokens = tokenise(name.text);
  QString joined;
  for (const Token& token : tokens) joined += token.span.in(name.text);
  const quint64 key = keyOf(joined);
  if (key == 0 || isStopWord(fold(joined))) return;
  entry.exact = exactOf(tokenise(joined));
  entry.rule |= layout::WholeWords | layout::IsJoined;
  const bool isAbbreviation = name.text.contains(u'.') && tokens.front().span.length <= LongestInitial;
  if (isAbbreviation ||
      (isAcronym(joined) && joined.size() <= 3)) {  // "A/P" is AP, not "ap"; "M.Arch." is MArch, not March
    entry.rule |= layout::CaseMatters;
    entry.spelling = spellingOf(joined, tokenise(joined));
  }
  insert({key}, entry);
}

NameTrie NameTrieBuilder::flatten() const {
  NameTrie trie;
  size_t slots = 16;
  while (slots < m_children.size() * 2) slots *= 2;
  trie.steps.resize(slots);
  for (const auto& [from, child] : m_children) {
    size_t i = combine(from.first, from.second) & (slots - 1);
    while (trie.steps[i].child != 0) i = (i + 1) & (slots - 1);
    trie.steps[i] = {.key = from.second, .parent = from.first, .child = child};
  }
  for (const auto& names : m_names) {
    trie.nodes.push_back({.first = quint32(trie.names.size()), .count = quint32(names.size())});
    trie.names.insert(trie.names.end(), names.begin(), names.end());
  }
  return trie;
}

}  // namespace candor::ontology
