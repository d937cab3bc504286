// Profile + posting → Analysis. The score and its reasons are documented in README.md of this folder.
#pragma once

#include "match/analysis.h"
#include "ontology/ontology.h"
#include "posting/posting.h"
#include "profile/profile.h"
#include "reading/document.h"

namespace candor::match {

// What matching needs of a resume, made once and used for many postings.
class Candidate {
 public:
  // `asOf`: the month "present" means, so that an analysis can be repeated later (a year and month, never the clock here).
  Candidate(profile::Profile profile, reading::Layout layout, const ontology::Ontology& ontology);

  [[nodiscard]] const profile::Profile& profile() const { return m_profile; }

 private:
  friend class Matcher;
  profile::Profile m_profile;
  reading::Layout m_layout;
};

// The whole analysis. Deterministic, any thread. Fault::NoText, TooShort or Garbled when the resume cannot be analysed.
[[nodiscard]] Result<Analysis> analyse(const Candidate& candidate, const posting::Posting& posting, const ontology::Ontology& ontology);

// The score alone: equals analyse().score, without evidence, advice and checks.
[[nodiscard]] Result<double> score(const Candidate& candidate, const posting::Posting& posting, const ontology::Ontology& ontology);

}  // namespace candor::match
