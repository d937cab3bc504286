// Signals: the phrases of a posting that say what a sentence is: a demand, a wish, a benefit, a legal notice. Found in
// one pass over the tokens; the phrases are data (signals.cpp).
#pragma once

#include "ontology/token.h"

#include <span>
#include <vector>

namespace candor::posting {

enum class Cue : quint8 {
  MustBefore,  // "must have": what follows is demanded
  MustAfter,   // "… is required"
  NeedBefore,  // "you need", "minimum": demanded, less strictly
  NiceBefore,  // "ideally"
  NiceAfter,   // "… preferred"
  NotNeeded,   // "no experience necessary"
  AsNeeded,    // "as required": weighs nothing
  Demand,      // "experience in": a demand wherever it stands
  Opening,     // "ability to": a demand when a piece opens with it
  Experience,
  Permit,  // "authorized to work", "security clearance"
  Licence,
  Certificate,
  Degree,       // a degree without its name
  ShortDegree,  // "two-year degree"
  Training,     // a finished apprenticeship
  OrEquivalent,
  Language,  // "bilingual": of human languages alone
  Fluent,    // "fluent", "language": of machines, too
  MustLive,  // "must live in"
  Place,     // "willing to relocate"
  Examples,  // "such as"
  AnyOf,     // "one of the following"
  Or,
  Years,
  Months,
  RoleProse,  // "you will", "we are looking for": the job itself is spoken of
  AboutUs,
  Perk,
  Apply,
  EqualOpportunity,
  Notice,  // privacy, agencies, accuracy of the text
  Filler,  // "to perform this job successfully"
  Remote,
  Hybrid,
  OnSite,
};

struct Signal {
  Cue cue = Cue::Demand;
  quint32 firstToken = 0;
  quint32 tokenCount = 0;

  [[nodiscard]] quint32 endToken() const { return firstToken + tokenCount; }
  friend bool operator==(const Signal&, const Signal&) = default;
};

// In the order of the text, longest first, without overlaps.
[[nodiscard]] std::vector<Signal> signalsIn(std::span<const ontology::Token> tokens);

}  // namespace candor::posting
