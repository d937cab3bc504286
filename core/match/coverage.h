// Coverage: how far a resume answers one requirement, as a status and as a share of its weight. Every function here is
// monotone in the resume: a further true word, mention or dated month never lowers a credit.
#pragma once

#include "match/analysis.h"
#include "match/candidate.h"
#include "match/demand.h"
#include "match/study.h"

#include <limits>
#include <optional>

namespace candor::match {

// The two sides of a match, what both are understood by, and how much they speak of the same work.
struct Pairing {
  const Candidate& candidate;
  const posting::Posting& posting;
  const Demand& demand;
  const ontology::Ontology& ontology;
  Fit fit = match::fit(candidate.leaning(), demand.leaning, ontology);
};

inline constexpr quint32 NoPassage = std::numeric_limits<quint32>::max();

struct Coverage {
  Status status = Status::Missing;
  int credit = 0;                            // per mille of the requirement's weight
  quint32 passage = NoPassage;               // that covers the requirement's words, where words were compared
  int months = 0;                            // experience: months the resume shows
  int mostMonths = 0;                        // … and may show: no less is a reason to block
  int level = 0;                             // degree: the one that answers best, or the highest the resume names
  bool isUnfinished = false;                 // … which it says is still going on
  FieldFit fieldFit = FieldFit::Same;        // … and how its field answers
  std::optional<ontology::FieldId> field{};  // … which is this, where the posting names one
  quint32 fieldPassage = NoPassage;          // … named here
  std::optional<size_t> study{};             // … and where: index into Candidate::mentions
  bool isByOtherWay = false;                 // answered by years instead of the degree, or with it
  bool isByWriting = false;  // language: one of several that the resume is written in, but does not name

  friend bool operator==(const Coverage&, const Coverage&) = default;
};

// `standing` is the candidate's own, or what it would be with one more skill named.
[[nodiscard]] Coverage cover(size_t requirement, const Pairing& pairing, const Standing& standing);

// How much of the wanted concepts is there: per mille by weight, or the best one's when any will do.
struct ConceptShare {
  int credit = 0;
  bool isWhole = false;  // each (or, when any will do, one) is named or implied
};
enum class Choice { AllOf, AnyOf };
[[nodiscard]] ConceptShare shareOf(const std::vector<WantedConcept>& concepts, const Standing& standing, Choice choice);

// How much of the telling words the resume holds anywhere, per mille; 1000 when there are none to look for.
[[nodiscard]] int shareOfWords(const std::vector<WantedWord>& words, const Candidate& candidate);

// By kind; `wanted` is demand.requirements[i] of the requirement.
[[nodiscard]] Coverage coverSkill(const posting::Requirement& requirement, const RequirementDemand& wanted,
                                  const Pairing& pairing, const Standing& standing);
[[nodiscard]] Coverage coverExperience(const posting::Requirement& requirement, const RequirementDemand& wanted,
                                       const Pairing& pairing, const Standing& standing);
[[nodiscard]] Coverage coverDegree(const posting::Requirement& requirement, const RequirementDemand& wanted,
                                   const Pairing& pairing, const Standing& standing);
// The best of the ways a requirement leaves open; nothing when it leaves only one.
[[nodiscard]] std::optional<Coverage> coverWays(const posting::Requirement& requirement,
                                                const RequirementDemand& wanted, const Pairing& pairing);
// Whether a way is failed for sure: less of a degree and fewer years than asked for, as far as the resume tells.
[[nodiscard]] bool isFailed(const posting::Way& way, const Coverage& coverage, const Pairing& pairing);
// The degree alone.
[[nodiscard]] Coverage coverStudy(const posting::Requirement& requirement, int level, const Pairing& pairing);
[[nodiscard]] Coverage coverLanguage(const posting::Requirement& requirement, const RequirementDemand& wanted,
                                     const Pairing& pairing, const Standing& standing);
[[nodiscard]] Coverage coverLocation(const RequirementDemand& wanted, const Pairing& pairing);
[[nodiscard]] Coverage coverPermit(const posting::Requirement& requirement, const RequirementDemand& wanted,
                                   const Pairing& pairing);

// The passage that holds most of the words.
[[nodiscard]] Coverage coverWords(const std::vector<WantedWord>& words, const Candidate& candidate);

}  // namespace candor::match
