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
  Candidate(profile::Profile profile, reading::Layout layout, const ontology::Ontology& ontology);

  [[nodiscard]] const profile::Profile& profile() const { return m_profile; }
  [[nodiscard]] const reading::Layout& layout() const { return m_layout; }
  [[nodiscard]] const std::vector<ontology::Token>& tokens() const { return m_tokens; }
  [[nodiscard]] const std::vector<ontology::Mention>& mentions() const { return m_mentions; }

 private:
  profile::Profile m_profile;
  reading::Layout m_layout;
  std::vector<ontology::Token> m_tokens;      // of profile().text
  std::vector<ontology::Mention> m_mentions;  // in profile().text
};

// The whole analysis. Deterministic, any thread. Fault::NoText, TooShort or Garbled when the resume cannot be analysed.
[[nodiscard]] Result<Analysis> analyse(const Candidate& candidate, const posting::Posting& posting, const ontology::Ontology& ontology);

// The score alone: equals analyse().score, without evidence, advice and checks.
[[nodiscard]] Result<double> score(const Candidate& candidate, const posting::Posting& posting, const ontology::Ontology& ontology);

}  // namespace candor::match
