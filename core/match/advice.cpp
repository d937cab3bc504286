#include "match/advice.h"

#include "match/score_table.h"
#include "match/sentences.h"

#include <QSet>

#include <algorithm>

namespace candor::match {

using ontology::ConceptId;
using ontology::ConceptKind;
using posting::Requirement;
using posting::RequirementKind;
using profile::SectionKind;

namespace {

constexpr size_t MostAdvice = 12;
constexpr size_t MostTried = 16;  // concepts whose gain is computed; the heaviest first
constexpr qsizetype LongestQuoted = 110;
constexpr int MostSayings = 3;  // "if it is true, say it": more would only repeat the posting
constexpr int FewBullets = 3;   // below, nothing is said about numbers in them

class Adviser {
 public:
  Adviser(const Tally& tally, const Pairing& pairing)
      : m_tally(tally), m_pairing(pairing), m_now(pointsOf(tally).sum) {}

  std::vector<Advice> run() {
    adviseConcepts();
    for (size_t i = 0; i < m_tally.coverage.size(); ++i) adviseRequirement(i);
    adviseBullets();
    adviseDates();
    std::stable_sort(m_advice.begin(), m_advice.end(),
                     [](const Advice& a, const Advice& b) { return a.gain > b.gain; });
    if (m_advice.size() > MostAdvice) m_advice.resize(MostAdvice);
    return std::move(m_advice);
  }

 private:
  void add(Said sentence, double gain) { m_advice.push_back({.sentence = std::move(sentence), .gain = gain}); }

  // Circumstances do not change the score; one sentence a kind is enough.
  void addOnce(Said sentence, RequirementKind kind) {
    if (std::find(m_said.begin(), m_said.end(), kind) != m_said.end()) return;
    m_said.push_back(kind);
    add(std::move(sentence), 0);
  }

  [[nodiscard]] double gainOf(const Edit& edit) const {
    return std::max(0, pointsOf(tallyAfter(edit, m_tally, m_pairing)).sum - m_now) / 10.0;
  }

  [[nodiscard]] int newestWork() const {
    int newest = Timeline::Undated;
    for (const Passage& passage : m_pairing.candidate.passages())
      if (passage.work >= 0) newest = std::max(newest, passage.recency);
    return newest;
  }

  // The concepts of the requirements, the heaviest first; the posting's order decides between equals.
  void adviseConcepts() {
    std::vector<WantedConcept> concepts = m_pairing.demand.concepts;
    std::stable_sort(concepts.begin(), concepts.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    size_t tried = 0;
    for (const WantedConcept& wanted : concepts) {
      if (m_pairing.ontology.kind(wanted.concept_) == ConceptKind::Occupation || isOnlyAlternative(wanted.concept_))
        continue;
      if (tried++ == MostTried) return;
      adviseConcept(wanted.concept_);
    }
  }

  // Asked for only as one of several of which another is there.
  [[nodiscard]] bool isOnlyAlternative(ConceptId id) const {
    for (size_t i = 0; i < m_tally.coverage.size(); ++i) {
      const auto& wanted = m_pairing.demand.requirements[i].concepts;
      const bool isHere =
          std::any_of(wanted.begin(), wanted.end(), [id](const WantedConcept& w) { return w.concept_ == id; });
      const bool isSettled = m_pairing.posting.requirements[i].anyOf && m_tally.coverage[i].status == Status::Met;
      if (isHere && !isSettled) return false;
    }
    return true;
  }

  void adviseConcept(ConceptId id) {
    const QString name = m_pairing.ontology.name(id);
    const Pick pick = pickFor(id, m_pairing);
    const double gain =
        pick.grade >= Grade::Inferred ? 0 : gainOf({.concept_ = id, .recency = Timeline::Undated, .requirement = {}});
    const bool isSoft = m_pairing.ontology.kind(id) == ConceptKind::Soft;
    switch (pick.grade) {
      case Grade::None:
        if (isSoft)
          add(Said(QT_TRANSLATE_NOOP("Said", "If %1 is a strength of yours, show it in a bullet that proves it."),
                   {name}),
              gain);
        else
          add(Said(QT_TRANSLATE_NOOP("Said", "If you have it, name %1 where you used it; the resume does not."),
                   {name}),
              gain);
        return;
      case Grade::Related:
        add(Said(QT_TRANSLATE_NOOP("Said", "“%1” is near %2, but not it. If you know %2 too, name it."),
                 {written(pick), name}),
            gain);
        return;
      case Grade::Inferred:
        add(Said(QT_TRANSLATE_NOOP(
                     "Said", "Say it in the posting's words: “%1” proves %2, but a search for %2 does not find it."),
                 {written(pick), name}),
            gain);
        return;
      case Grade::Named: break;
    }
    if (sectionOf(pick) != SectionKind::Skills || newestWork() <= Timeline::Undated || isSoft) return;
    const double byUse = gainOf({.concept_ = id, .recency = newestWork(), .requirement = {}});
    add(Said(QT_TRANSLATE_NOOP("Said", "%1 stands only in your list of skills. Show in a bullet what you did with it."),
             {name}),
        byUse);
  }

  [[nodiscard]] QString written(const Pick& pick) const {
    const Span words = m_pairing.candidate.mentions()[*pick.mention].span;
    return words.in(m_pairing.candidate.profile().text).toString().simplified();
  }

  [[nodiscard]] SectionKind sectionOf(const Pick& pick) const {
    return m_pairing.candidate.passages()[m_pairing.candidate.passageOf(*pick.mention)].section;
  }

  // Requirements in plain words, and those that ask for a paper or a circumstance.
  void adviseRequirement(size_t index) {
    const Requirement& requirement = m_pairing.posting.requirements[index];
    if (m_tally.coverage[index].status == Status::Met || requirement.kind == RequirementKind::Experience) return;
    const bool isDegree = requirement.kind == RequirementKind::Degree && requirement.degreeLevel > 0;
    if (!m_pairing.demand.requirements[index].concepts.empty() && !isDegree) return;
    if (!posting::canBlock(requirement.kind) && ++m_sayings > MostSayings) return;
    const double gain = gainOf({.concept_ = {}, .recency = 0, .requirement = index});
    const QString text = shortened(requirement.span.in(m_pairing.posting.text).toString().simplified(), LongestQuoted);
    if (requirement.kind == RequirementKind::WorkPermit || requirement.kind == RequirementKind::Location) {
      const bool isPlace = requirement.kind == RequirementKind::Location;
      addOnce(Said(isPlace ? QT_TRANSLATE_NOOP("Said", "If you live there or would move there, say so: “%1”.")
                           : QT_TRANSLATE_NOOP("Said", "If you may work there, say so: “%1”."),
                   {text}),
              requirement.kind);
      return;
    }
    add(isDegree ? degreeAdvice(m_tally.coverage[index], requirement, text)
                 : plainAdvice(m_tally.coverage[index], text),
        gain);
  }

  [[nodiscard]] static Said degreeAdvice(const Coverage& coverage, const Requirement& requirement,
                                         const QString& text) {
    if (coverage.level < requirement.degreeLevel)
      return Said(QT_TRANSLATE_NOOP("Said", "If you hold %1, name it with its school and year."),
                  {degreeText(requirement.degreeLevel)});
    return Said(QT_TRANSLATE_NOOP("Said", "If your degree is in a field the posting names, say so: “%1”."), {text});
  }

  [[nodiscard]] static Said plainAdvice(const Coverage& coverage, const QString& text) {
    return Said(coverage.status == Status::Partly
                    ? QT_TRANSLATE_NOOP(
                          "Said", "The resume says part of this; if all of it is true, say it in these words: “%1”.")
                    : QT_TRANSLATE_NOOP("Said", "If it is true, say it: “%1”."),
                {text});
  }

  void adviseBullets() {
    const profile::Profile& profile = m_pairing.candidate.profile();
    int bullets = 0;
    int plain = 0;
    for (const profile::Work& work : profile.work)
      for (const profile::Field& highlight : work.highlights) {
        ++bullets;
        plain += std::none_of(highlight.value.begin(), highlight.value.end(), [](QChar c) { return c.isDigit(); });
      }
    if (bullets >= FewBullets && plain * 2 > bullets)
      add(Said(QT_TRANSLATE_NOOP(
                   "Said",
                   "%1 of %2 bullets hold no number. Where there was a result, say how much, how many or how fast."),
               {numberText(plain), numberText(bullets)}),
          0);
  }

  void adviseDates() {
    for (const profile::Work& work : m_pairing.candidate.profile().work) {
      if (work.period.start.isKnown() || work.period.end.isKnown()) continue;
      const QString entry = !work.position.isEmpty() ? work.position.value : work.employer.value;
      if (entry.isEmpty()) continue;
      add(Said(QT_TRANSLATE_NOOP("Said", "Give “%1” its dates: years of experience are counted from them."),
               {shortened(entry, LongestQuoted)}),
          0);
      return;
    }
  }

  const Tally& m_tally;
  const Pairing& m_pairing;
  int m_now = 0;  // tenths
  std::vector<Advice> m_advice;
  std::vector<RequirementKind> m_said;
  int m_sayings = 0;
};

}  // namespace

std::vector<Advice> advise(const Tally& tally, const Pairing& pairing) { return Adviser(tally, pairing).run(); }

}  // namespace candor::match
