#include "ontology/compiler/names.h"

#include "ontology/spelling.h"
#include "ontology/stop_words.h"
#include "ontology/token.h"

#include <algorithm>
#include <map>

namespace candor::ontology {

namespace {

constexpr qsizetype LongestInitial = 2;
constexpr qsizetype LongestShortDegree = 5;  // "MArch" is no month, "BEd" no bed
constexpr size_t MostJoined = 3;  // "node js" is also found as "nodejs"; longer phrases nobody writes as one word

bool isAcronym(const QString& name) {
  return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
}

// Short acronyms that read as words ("IT", "OR", "PE") mean the concept only in capitals.
bool needsCapitals(const QString& name, const std::vector<Token>& tokens) {
  if (!isAcronym(name) || tokens.size() != 1) return false;
  return tokens.front().span.length <= 2 || tokens.front().isStopWord;
}

class Trie {
 public:
  Trie() : m_names(1) {}

  void insert(const std::vector<quint64>& keys, layout::Name name) {
    quint32 node = 0;
    for (const quint64 key : keys) {
      const auto [step, isNew] = m_children.try_emplace({node, key}, quint32(m_names.size()));
      if (isNew) m_names.emplace_back();
      node = step->second;
    }
    m_names[node].push_back(name);
  }

  NameTrie flatten() const {
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

 private:
  std::map<std::pair<quint32, quint64>, quint32> m_children;
  std::vector<std::vector<layout::Name>> m_names;
};

void insertName(Trie& trie, quint32 number, const Row& row, const QString& text) {
  const std::vector<Token> tokens = tokenise(text);
  if (tokens.empty()) return;
  quint32 rule = 0;
  const bool isOneWord = tokens.size() == 1;  // "Microsoft Access" needs no rule, "Access" does
  const bool isShortDegree = isOneWord && row.kind == QLatin1StringView("degree") && text.size() <= LongestShortDegree;
  if ((isOneWord && row.caseMatters) || needsCapitals(text, tokens) || isShortDegree) rule |= layout::CaseMatters;
  if (isOneWord && row.needsContext) rule |= layout::NeedsContext;
  if (text == row.name) rule |= layout::IsCanonical;
  if (isOneWord && isAcronym(text)) rule |= layout::IsAcronym;
  // A stem shared with one other word is chance ("Solidity", solid), and a job title is not its activity (reporter,
  // report).
  if (isOneWord || row.table == Table::Occupations) rule |= layout::WholeWords;
  layout::Name name{.concept_ = number, .rule = rule, .exact = exactOf(tokens), .spelling = spellingOf(text, tokens)};

  std::vector<quint64> keys;
  for (const Token& token : tokens) keys.push_back(token.key);
  trie.insert(keys, name);
  if (tokens.size() < 2 || tokens.size() > MostJoined) return;
  if (row.kind == QLatin1StringView("degree") && tokens.back().isStopWord) return;  // "MA in" is not "main"

  QString joined;
  for (const Token& token : tokens) joined += token.span.in(text);
  const quint64 key = keyOf(joined);
  if (key == 0 || isStopWord(fold(joined))) return;
  name.exact = exactOf(tokenise(joined));
  name.rule |= layout::WholeWords | layout::IsJoined;
  const bool isAbbreviation = text.contains(u'.') && tokens.front().span.length <= LongestInitial;
  if (isAbbreviation ||
      (isAcronym(joined) && joined.size() <= 3)) {  // "A/P" is AP, not "ap"; "M.Arch." is MArch, not March
    name.rule |= layout::CaseMatters;
    name.spelling = spellingOf(joined, tokenise(joined));
  }
  trie.insert({key}, name);
}

}  // namespace

NameTrie buildNames(const std::vector<Row>& rows) {
  Trie trie;
  for (size_t i = 0; i < rows.size(); ++i)
    for (const QString& name : QStringList(rows[i].name) + rows[i].aliases) insertName(trie, quint32(i), rows[i], name);
  return trie.flatten();
}

}  // namespace candor::ontology
