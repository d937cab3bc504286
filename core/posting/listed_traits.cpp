#include "posting/listed_traits.h"

#include "posting/openers.h"

#include <algorithm>
#include <span>

namespace candor::posting {

namespace {

using ontology::Mention;
using ontology::Token;

constexpr qsizetype FewestTraits = 3;      // in one run of capitals; fewer may be a heading
constexpr qsizetype LongestSmallWord = 4;  // "for", "and", "with": goes on with the entry

class TraitList {
 public:
  TraitList(QStringView text, const ontology::Ontology& ontology)
      : m_text(text), m_tokens(ontology::tokenise(text)), m_ontology(ontology) {}

  std::vector<qsizetype> run() {
    const std::vector<Mention> mentions = m_ontology.find(m_text, m_tokens);
    for (auto first = mentions.begin(); first != mentions.end();) {
      auto end = first + 1;
      while (end != mentions.end() && isRun(end[-1], *end)) ++end;
      addEntries({first, end});
      first = end;
    }
    return std::move(m_starts);
  }

 private:
  // Only words with a capital and small ones between the two, with a space each.
  [[nodiscard]] bool isRun(const Mention& a, const Mention& b) const {
    for (quint32 i = a.firstToken + 1; i <= b.firstToken; ++i)
      if (!isSpaceBefore(i) || !(isCapital(i) || m_tokens[i].span.length <= LongestSmallWord)) return false;
    return isCapital(a.firstToken);
  }

  [[nodiscard]] bool isCapital(quint32 token) const { return m_text[m_tokens[token].span.start].isUpper(); }

  [[nodiscard]] bool isSpaceBefore(quint32 token) const {
    const qsizetype start = m_tokens[token].span.start;
    return start == m_tokens[token - 1].span.end() + 1 && m_text[start - 1] == u' ';
  }

  void addEntries(std::span<const Mention> run) {
    const auto isTrait = [this](const Mention& mention) {
      return m_ontology.kind(mention.concept_) == ontology::ConceptKind::Soft && isCapital(mention.firstToken);
    };
    if (std::count_if(run.begin(), run.end(), isTrait) < FewestTraits) return;
    bool isFirst = true;
    for (const Mention& mention : run) {
      if (!isTrait(mention)) continue;
      if (!isFirst) addEntry(mention.firstToken);
      addEntry(mention.firstToken + mention.tokenCount);
      isFirst = false;
    }
  }

  // "Interpersonal Skills" is one entry, and so is "Respect for Others".
  void addEntry(quint32 token) {
    if (token >= m_tokens.size() || !isSpaceBefore(token) || !isCapital(token)) return;
    if (endsHeading(m_tokens[token].span.in(m_text)) || m_tokens[token - 1].isStopWord) return;
    const qsizetype start = m_tokens[token].span.start;
    if (m_starts.empty() || m_starts.back() < start) m_starts.push_back(start);
  }

  QStringView m_text;
  std::vector<Token> m_tokens;
  const ontology::Ontology& m_ontology;
  std::vector<qsizetype> m_starts;
};

}  // namespace

std::vector<qsizetype> listedTraitsIn(QStringView text, const ontology::Ontology& ontology) {
  return TraitList(text, ontology).run();
}

}  // namespace candor::posting
