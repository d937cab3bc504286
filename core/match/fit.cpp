#include "match/fit.h"

#include "ontology/spelling.h"

#include <algorithm>
#include <cmath>

namespace candor::match {

using ontology::ConceptKind;
using ontology::Mention;
using ontology::Ontology;
using ontology::Recognised;
using ontology::Token;

namespace {

// Measured on the ranking set of the development data; differences under a hundredth of AUC are noise.
constexpr double OfTitle = 0.5;          // of a job title named in the text, on top of its words
constexpr double FromRelated = 0.5;      // of the strongest related occupation
constexpr double AboveBackground = 1.5;  // the posting speaks of an occupation from this many backgrounds on
constexpr double HalfWay = 2.0;          // a resume that speaks of the work this many times its background has 63 %
constexpr size_t MostOccupations = 40;   // that a posting may speak of: the rest is chance
constexpr size_t LongestPhrase = 3;

class Counter {
 public:
  Counter(std::span<const Span> skipped, const Ontology& ontology) : m_skipped(skipped), m_ontology(ontology) {}

  void add(std::span<const Token> tokens) {
    for (size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      if (token.isNumber || isSkipped(token.span)) continue;
      if (!token.isStopWord && token.span.length > 1) m_keys.push_back(token.exact);
      for (size_t n = 2; n <= LongestPhrase && i + n <= tokens.size() && !tokens[i + n - 1].breaksPhrase; ++n)
        m_keys.push_back(ontology::exactOf(tokens.subspan(i, n)));
    }
  }

  // A skill under another name counts as its own name would. Stems are too loose to name an occupation or its skills.
  void add(std::span<const Mention> mentions, std::span<const Token> tokens) {
    for (const Mention& mention : mentions) {
      if (mention.how == Recognised::Stem || isSkipped(mention.span)) continue;
      const quint64 name = m_ontology.phrase(mention.concept_);
      if (name != ontology::exactOf(tokens.subspan(mention.firstToken, mention.tokenCount))) m_keys.push_back(name);
      if (m_ontology.kind(mention.concept_) == ConceptKind::Occupation) m_titles.push_back(mention.concept_);
    }
  }

  Leaning leaning() {
    const auto occupations = m_ontology.occupations();
    Leaning sum(occupations.size());
    forEachCount(m_keys, [&](quint64 key, double weight) {
      const auto known = m_ontology.word(key);
      if (!known) return;
      for (const auto& use : known->uses) sum[use.occupation] += float(weight) * use.weight;
    });
    forEachCount(m_titles, [&](ontology::ConceptId title, double weight) {
      // An occupation the user has added has no vocabulary to lean by.
      const auto at = std::lower_bound(occupations.begin(), occupations.end(), title);
      if (at != occupations.end() && *at == title) sum[size_t(at - occupations.begin())] += float(weight * OfTitle);
    });
    return withRelated(sum, occupations);
  }

 private:
  bool isSkipped(Span span) const {
    const auto next =
        std::upper_bound(m_skipped.begin(), m_skipped.end(), span, [](Span a, Span b) { return a.start < b.start; });
    return next != m_skipped.begin() && std::prev(next)->contains(span);
  }

  template <class T, class F>
  static void forEachCount(std::vector<T>& items, F&& f) {
    std::sort(items.begin(), items.end());
    for (auto at = items.begin(); at != items.end();) {
      const auto next = std::upper_bound(at, items.end(), *at);
      f(*at, 1.0 + std::log(double(next - at)));
      at = next;
    }
  }

  Leaning withRelated(const Leaning& own, std::span<const ontology::ConceptId> occupations) const {
    Leaning all = own;
    for (size_t i = 0; i < occupations.size(); ++i) {
      float strongest = 0;
      for (const ontology::ConceptId related : m_ontology.related(occupations[i])) {
        const auto at = std::lower_bound(occupations.begin(), occupations.end(), related);
        strongest = std::max(strongest, own[size_t(at - occupations.begin())]);
      }
      all[i] += float(FromRelated) * strongest;
    }
    return all;
  }

  std::span<const Span> m_skipped;
  const Ontology& m_ontology;
  std::vector<quint64> m_keys;
  std::vector<ontology::ConceptId> m_titles;
};

// An occupation a posting speaks of, and by how much more than any text does.
struct Wanted {
  size_t occupation = 0;
  double share = 0;
};

// The strongest of them, in the order of the occupations.
std::vector<Wanted> wantedIn(const Leaning& posting, std::span<const float> background) {
  double total = 0;
  for (const float strength : posting) total += double(strength);
  std::vector<Wanted> wanted;
  if (total <= 0) return wanted;
  for (size_t i = 0; i < posting.size(); ++i) {
    const double share = double(posting[i]) / total - AboveBackground * double(background[i]) / double(posting.size());
    if (share > 0) wanted.push_back({i, share});
  }
  if (wanted.size() <= MostOccupations) return wanted;
  const auto isStronger = [](const Wanted& a, const Wanted& b) {
    return a.share != b.share ? a.share > b.share : a.occupation < b.occupation;
  };
  std::nth_element(wanted.begin(), wanted.begin() + MostOccupations, wanted.end(), isStronger);
  wanted.resize(MostOccupations);
  std::sort(wanted.begin(), wanted.end(), [](const Wanted& a, const Wanted& b) { return a.occupation < b.occupation; });
  return wanted;
}

}  // namespace

Leaning leaningOf(std::span<const Token> tokens, std::span<const Mention> mentions, std::span<const Span> skipped,
                  const Ontology& ontology) {
  Counter counter(skipped, ontology);
  counter.add(tokens);
  counter.add(mentions, tokens);
  return counter.leaning();
}

Fit fit(const Leaning& resume, const Leaning& posting, const Ontology& ontology) {
  const auto background = ontology.background();
  const std::vector<Wanted> spokenOf = wantedIn(posting, background);
  if (spokenOf.empty()) return {};
  double wanted = 0;
  double covered = 0;
  const Wanted* strongest = &spokenOf.front();
  for (const Wanted& one : spokenOf) {
    wanted += one.share;
    covered += one.share * double(resume[one.occupation] / background[one.occupation]);
    if (one.share > strongest->share) strongest = &one;
  }
  return {.share = 1 - std::exp(-covered / wanted / HalfWay),
          .occupation = ontology.name(ontology.occupations()[strongest->occupation])};
}

}  // namespace candor::match
