// Comparison: what changed from one analysis to another: of one resume to a later one, or of one resume to another on
// the same posting. Requirements are the same when their words are. A pure function of the two.
#pragma once

#include "history/kept_analysis.h"
#include "match/analysis.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candor::history {

// What may explain a difference besides the resume's own words.
struct Inputs {
  bool isOtherResume = false;   // other bytes
  bool isOtherPosting = false;  // another text
  bool isOtherData = false;     // read and scored by another data version

  friend bool operator==(const Inputs&, const Inputs&) = default;
};

// One line of the sum; a side that lacks it is absent and counts as 0.
struct AddendChange {
  match::Said item;
  std::optional<double> before;
  std::optional<double> after;
  double gain = 0;  // an exact multiple of 0.1

  friend bool operator==(const AddendChange&, const AddendChange&) = default;
};

enum class Change { Gained, Lost, Improved, Worsened };

// Gained and lost ones are asked for on one side only.
struct RequirementChange {
  Change change = Change::Gained;
  std::optional<match::RequirementResult> before;
  std::optional<match::RequirementResult> after;

  friend bool operator==(const RequirementChange&, const RequirementChange&) = default;
};

// Asked for on both sides and answered as far; what proves it may be other words.
struct RequirementPair {
  match::RequirementResult before;
  match::RequirementResult after;

  friend bool operator==(const RequirementPair&, const RequirementPair&) = default;
};

struct SkillChanges {
  QStringList nowMatched;
  QStringList noLongerMatched;
  QStringList nowMissing;
  QStringList noLongerMissing;

  friend bool operator==(const SkillChanges&, const SkillChanges&) = default;
};

struct CheckChange {
  QString id;
  std::optional<match::AtsCheck> before;
  std::optional<match::AtsCheck> after;

  friend bool operator==(const CheckChange&, const CheckChange&) = default;
};

struct Comparison {
  Inputs inputs;
  double before = 0;
  double after = 0;
  double gain = 0;                              // an exact multiple of 0.1; the sum of the addends' gains
  std::vector<AddendChange> addends;            // all of them, in the order of the later one
  std::vector<RequirementChange> requirements;  // that changed: in the order of the later one, then what was lost
  std::vector<RequirementPair> unchanged;       // in the order of the later one
  std::vector<match::Blocker> blockersRaised;
  std::vector<match::Blocker> blockersGone;
  SkillChanges skills;
  std::vector<CheckChange> checks;

  friend bool operator==(const Comparison&, const Comparison&) = default;
};

[[nodiscard]] Comparison compare(const KeptAnalysis& before, const KeptAnalysis& after);
// Without the inputs: the caller knows in what they differ.
[[nodiscard]] Comparison compare(const match::Analysis& before, const match::Analysis& after);

}  // namespace candor::history
