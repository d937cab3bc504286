#include "posting/requirements.h"

#include "ontology/hash.h"
#include "posting/clauses.h"
#include "posting/company.h"
#include "posting/demand.h"
#include "posting/need.h"
#include "posting/owner.h"
#include "posting/requirement.h"

#include <algorithm>
#include <unordered_set>

namespace candor::posting {

namespace {

constexpr size_t FewRequirements = 3;  // with fewer, the duties tell what is wanted
constexpr size_t MostDuties = 20;

class Collector {
 public:
  Collector(const Outline& outline, const ontology::Ontology& ontology)
      : m_outline(outline), m_ontology(ontology), m_company(companyOf(outline).value) {}

  std::vector<Requirement> run() {
    for (const Piece& piece : m_outline.pieces) {
      if (speaksOfEmployer(m_outline, piece, m_company)) continue;
      if (const auto demand = demandIn(m_outline, piece)) addDemands(piece, *demand);
    }
    if (!hasZone(Zone::Requirements) && !hasZone(Zone::Preferred) && m_requirements.size() < FewRequirements)
      addDuties();
    std::stable_sort(m_requirements.begin(), m_requirements.end(),
                     [](const Requirement& a, const Requirement& b) { return a.span.start < b.span.start; });
    if (m_requirements.size() > MostRequirements) m_requirements.resize(MostRequirements);
    return std::move(m_requirements);
  }

 private:
  void addDemands(const Piece& piece, Span demand) {
    const std::vector<Clause> clauses = clausesOf(m_outline, piece, m_ontology);
    const std::vector<Needed> needs = needsOf(m_outline, piece, clauses);
    for (size_t i = 0; i < clauses.size(); ++i) {
      if (offersSubstitute(clauses[i])) continue;
      if (!isNew(clauses[i].firstToken, clauses[i].endToken)) continue;
      Requirement requirement = requirementOf(m_outline, clauses[i], needs[i], m_ontology);
      if (requirement.reason.isEmpty()) requirement.reason = m_outline.words(demand).toString();
      if (clauses.size() == 1) requirement.span = piece.span;
      if (isSaidAgain(requirement, piece)) continue;
      m_requirements.push_back(std::move(requirement));
    }
    openEquivalents(piece);
  }

  // "A Master's degree may be substituted for two years": nothing is asked for, another way is offered.
  [[nodiscard]] bool offersSubstitute(const Clause& clause) const {
    for (const Signal& signal : m_outline.cuesIn(clause.firstToken, clause.endToken)) {
      if (signal.cue == Cue::Or) return false;
      if (signal.cue != Cue::OrEquivalent) continue;
      const QStringView words = m_outline.words(m_outline.spanOf(signal.firstToken, signal.endToken()));
      if (!words.contains(u"substitut", Qt::CaseInsensitive) && !words.contains(u"replace", Qt::CaseInsensitive))
        return false;
      const Span before = m_outline.spanOf(clause.firstToken, signal.endToken());
      const QStringView offered = m_outline.words(before);
      return !offered.contains(u',') && !offered.contains(u';') && signal.firstToken > clause.firstToken;
    }
    return false;
  }

  // "… or an equivalent combination of education and experience" is said of all that stands before it: of the degree
  // and the years in its sentence, and in a sentence of its own of those above.
  void openEquivalents(const Piece& piece) {
    const auto cues = m_outline.cuesOf(piece);
    const auto opens = [this](const Signal& signal) {
      if (signal.cue != Cue::OrEquivalent) return false;
      const QStringView words = m_outline.words(m_outline.spanOf(signal.firstToken, signal.endToken()));
      constexpr QStringView Opening[] = {u"combination", u"substitut", u"lieu", u"in place"};
      return std::any_of(std::begin(Opening), std::end(Opening),
                         [words](QStringView opening) { return words.contains(opening, Qt::CaseInsensitive); });
    };
    if (std::none_of(cues.begin(), cues.end(), opens)) return;
    for (Requirement& requirement : m_requirements) {
      const bool isInPiece = piece.span.contains(requirement.span);
      const bool isAbove = requirement.kind == RequirementKind::Degree && requirement.span.start < piece.span.start;
      if (requirement.kind != RequirementKind::Degree && requirement.kind != RequirementKind::Experience) continue;
      if (!isInPiece && !isAbove) continue;
      requirement.acceptsEquivalent = true;
      requirement.isHard = false;
    }
  }

  // "You must have the right to work; we cannot sponsor visas" asks for one thing.
  [[nodiscard]] bool isSaidAgain(const Requirement& requirement, const Piece& piece) const {
    if (requirement.kind != RequirementKind::WorkPermit || m_requirements.empty()) return false;
    const Requirement& last = m_requirements.back();
    if (last.kind != RequirementKind::WorkPermit) return false;
    return !m_outline.words({last.span.end(), std::max<qsizetype>(0, piece.span.start - last.span.end())})
                .contains(u'\n');
  }

  [[nodiscard]] bool hasZone(Zone zone) const {
    return std::any_of(m_outline.pieces.begin(), m_outline.pieces.end(),
                       [zone](const Piece& piece) { return !piece.isHeading && piece.zone == zone; });
  }

  // A posting in prose asks by saying what will be done.
  void addDuties() {
    size_t added = 0;
    const bool inProse = !hasZone(Zone::Duties);
    for (const Piece& piece : m_outline.pieces) {
      const bool isDuty =
          piece.zone == Zone::Duties || (inProse && (piece.zone == Zone::Role || piece.zone == Zone::Unknown));
      if (!isDuty || piece.isHeading || added == MostDuties || speaksOfUs(m_outline, piece)) continue;
      if (speaksOfEmployer(m_outline, piece, m_company)) continue;
      const Span skill = firstSkill(piece);
      const quint32 end = piece.firstToken + piece.tokenCount;
      if (tellsOfEmployersYears(piece)) continue;
      if (skill.isEmpty() || !isNew(piece.firstToken, end)) continue;
      const Needed needed{.need = Need::Nice, .reason = piece.heading.isEmpty() ? skill : piece.heading};
      Requirement requirement =
          requirementOf(m_outline, {piece.firstToken, end, JoinedBy::Nothing}, needed, m_ontology);
      requirement.span = piece.span;
      requirement.kind = RequirementKind::Skill;
      requirement.years.reset();
      m_requirements.push_back(std::move(requirement));
      ++added;
    }
  }

  // "Acme has 20 years of experience in logistics".
  [[nodiscard]] bool tellsOfEmployersYears(const Piece& piece) const {
    const auto cues = m_outline.cuesOf(piece);
    return std::any_of(cues.begin(), cues.end(), [&](const Signal& signal) {
      return signal.cue == Cue::Years && isOfEmployer(m_outline, signal.firstToken, piece.firstToken);
    });
  }

  // The first skill of a profession the piece names; empty when it names none.
  [[nodiscard]] Span firstSkill(const Piece& piece) const {
    for (const ontology::Mention& mention : m_outline.mentionsOf(piece)) {
      const ontology::ConceptKind kind = m_ontology.kind(mention.concept_);
      if (isSkill(kind) && kind != ontology::ConceptKind::Soft) return mention.span;
    }
    return {};
  }

  // Postings repeat themselves; the same words count once.
  bool isNew(quint32 firstToken, quint32 endToken) {
    if (firstToken >= endToken) return false;
    quint64 key = 0;
    for (quint32 i = firstToken; i < endToken; ++i) key = ontology::combine(key, m_outline.tokens[i].exact);
    return m_seen.insert(key).second;
  }

  const Outline& m_outline;
  const ontology::Ontology& m_ontology;
  const QString m_company;
  std::vector<Requirement> m_requirements;
  std::unordered_set<quint64> m_seen;
};

}  // namespace

std::vector<Requirement> requirementsOf(const Outline& outline, const ontology::Ontology& ontology) {
  return Collector(outline, ontology).run();
}

}  // namespace candor::posting
