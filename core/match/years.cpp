#include "match/years.h"

#include "match/positions.h"

#include <algorithm>

namespace candor::match {

bool shows(ontology::ConceptId mentioned, const std::vector<WantedConcept>& concepts,
           const ontology::Ontology& ontology) {
  return std::any_of(concepts.begin(), concepts.end(), [&](const WantedConcept& wanted) {
    return wanted.concept_ == mentioned || ontology.implies(mentioned, wanted.concept_);
  });
}

namespace {

// Which passages show one of the concepts; all do when there are none.
std::vector<quint8> showing(const std::vector<WantedConcept>& concepts, const Candidate& candidate,
                            const ontology::Ontology& ontology) {
  std::vector<quint8> passages(candidate.passages().size(), concepts.empty() ? 1 : 0);
  if (concepts.empty()) return passages;
  for (const auto& [id, mention] : candidate.named())
    if (shows(id, concepts, ontology)) passages[candidate.passageOf(mention)] = 1;
  return passages;
}

constexpr int All = 2;  // lines that prove an entry as a whole

bool isHighlight(const profile::Work& work, Span span) {
  return std::any_of(work.highlights.begin(), work.highlights.end(),
                     [span](const profile::Field& line) { return line.span.overlaps(span); });
}

// Trades and knowledge that the resume names somewhere: a position they are typical of shows them. A tool may have been
// used in another one.
std::vector<WantedConcept> namedTrades(const std::vector<WantedConcept>& concepts, const Candidate& candidate,
                                       const ontology::Ontology& ontology) {
  std::vector<WantedConcept> trades;
  for (const WantedConcept& wanted : concepts) {
    const auto kind = ontology.kind(wanted.concept_);
    const bool isTrade = kind == ontology::ConceptKind::Method || kind == ontology::ConceptKind::Knowledge ||
                         kind == ontology::ConceptKind::Soft;
    if (isTrade && candidate.standing().grade(wanted.concept_) == Grade::Named) trades.push_back(wanted);
  }
  return trades;
}

// By work entry: how many lines show one of the concepts. The head of an entry, and a position to which the concept
// belongs, speak for all of it.
std::vector<int> linesOf(const std::vector<quint8>& passages, const std::vector<WantedConcept>& concepts,
                         const Candidate& candidate, const ontology::Ontology& ontology) {
  const auto& work = candidate.profile().work;
  std::vector<int> lines(work.size(), concepts.empty() ? All : 0);
  if (concepts.empty()) return lines;
  for (size_t p = 0; p < passages.size(); ++p) {
    const Passage& passage = candidate.passages()[p];
    if (passages[p] && passage.work >= 0)
      lines[size_t(passage.work)] += isHighlight(work[size_t(passage.work)], passage.span) ? 1 : All;
  }
  const std::vector<WantedConcept> trades = namedTrades(concepts, candidate, ontology);
  for (const ontology::Mention& mention : candidate.mentions())
    for (size_t i = 0; i < work.size(); ++i)
      if (lines[i] < All && work[i].position.span.contains(mention.span) && !work[i].position.isEmpty() &&
          isTypicalOf(mention.concept_, lines[i] == 1 ? concepts : trades, ontology))
        lines[i] = All;
  return lines;
}

}  // namespace

ShownYears yearsOf(const std::vector<WantedConcept>& concepts, const Candidate& candidate,
                   const ontology::Ontology& ontology) {
  const std::vector<quint8> passages = showing(concepts, candidate, ontology);
  const std::vector<int> lines = linesOf(passages, concepts, candidate, ontology);
  ShownYears shown;
  std::vector<Months> intervals;
  std::vector<Months> whole;
  for (size_t i = 0; i < lines.size(); ++i) {
    const auto months = candidate.timeline().months(candidate.profile().work[i].period);
    if (lines[i] == 0 || !months) continue;
    whole.push_back(*months);
    intervals.push_back(lines[i] > 1 ? *months
                                     : Months{std::max(months->begin, months->end - OnceProves), months->end});
    shown.entries.push_back(int(i));
  }
  shown.fromDates = shown.months = covered(std::move(intervals));
  shown.most = covered(std::move(whole));
  for (const ExperienceClaim& claim : candidate.claims()) {
    if (!passages[claim.passage] || claim.months <= shown.months) continue;
    shown.months = claim.months;
    shown.claim = &claim;
  }
  return shown;
}

}  // namespace candor::match
