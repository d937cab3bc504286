// Analysis: how well a resume fits a posting, and what proves it. A value without time, path or chance in it: the same
// two texts and the same data version give the same bytes.
#pragma once

#include "base/span.h"
#include "match/said.h"
#include "ontology/ontology.h"
#include "posting/posting.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::match {

enum class Status { Met, Partly, Missing };
enum class How { None, Exact, Stem, Alias, Related, Inferred };

// The resume's own words. `span` points into the resume's text; the quote is that text, verbatim.
struct Evidence {
  Span span;
  QString quote;
  QString section;  // profile::key of the section it stands in

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct RequirementResult {
  QString text;  // the posting's words
  Span span;     // in the posting's text
  posting::Need need = posting::Need::Must;
  posting::RequirementKind kind = posting::RequirementKind::Skill;
  Status status = Status::Missing;
  How how = How::None;
  Said reason;                     // one sentence: why this status
  std::vector<Evidence> evidence;  // best first; empty when missing

  friend bool operator==(const RequirementResult&, const RequirementResult&) = default;
};

struct Blocker {
  posting::RequirementKind kind = posting::RequirementKind::Other;
  QString text;  // the posting's words
  Said reason;   // what the resume says, or that it does not say
  friend bool operator==(const Blocker&, const Blocker&) = default;
};

struct SkillSets {
  QStringList matched;
  QStringList missing;
  QStringList extra;  // in the resume, not asked for
  friend bool operator==(const SkillSets&, const SkillSets&) = default;
};

enum class CheckState { Passed, Caution, Failed };

struct AtsCheck {
  QString id;  // "text-layer", "columns", …: stable
  CheckState state = CheckState::Passed;
  Said sentence;  // what was found, and what to do
  friend bool operator==(const AtsCheck&, const AtsCheck&) = default;
};

struct Advice {
  Said sentence;    // a truthful edit
  double gain = 0;  // points the score would win by it; 0 when it does not change the score
  friend bool operator==(const Advice&, const Advice&) = default;
};

// One line of the sum. Points are exact multiples of 0.1; all lines together are the score.
struct Addend {
  Said item;
  double points = 0;
  double most = 0;
  Said facts;  // "3 met, 2 partly, 1 missing"
  friend bool operator==(const Addend&, const Addend&) = default;
};

struct Analysis {
  double score = 0;             // 0…100
  bool isProvisional = false;   // the posting says too little for a firm score
  std::vector<Addend> explain;  // adds up to score exactly
  std::vector<RequirementResult> requirements;
  std::vector<Blocker> blockers;  // never part of the score
  SkillSets skills;
  std::vector<AtsCheck> ats;
  std::vector<Advice> advice;  // best first
  QString postingTitle;
  QString postingCompany;
  QString resumeName;
  QString dataVersion;

  friend bool operator==(const Analysis&, const Analysis&) = default;
};

}  // namespace candor::match
