// Candidate: a resume made ready for matching: its concepts, words and passages indexed once, for many postings.
#pragma once

#include "base/result.h"
#include "match/experience_claim.h"
#include "match/fit.h"
#include "match/passage.h"
#include "match/standing.h"
#include "match/timeline.h"
#include "ontology/ontology.h"
#include "profile/profile.h"
#include "reading/document.h"

#include <span>
#include <utility>
#include <vector>

namespace candor::match {

// A word of the resume and the passage it stands in.
struct WordPlace {
  quint64 key = 0;
  quint32 passage = 0;

  friend auto operator<=>(const WordPlace&, const WordPlace&) = default;
};

class Candidate {
 public:
  Candidate(profile::Profile profile, reading::Layout layout, const ontology::Ontology& ontology);

  [[nodiscard]] const profile::Profile& profile() const { return m_profile; }
  [[nodiscard]] const reading::Layout& layout() const { return m_layout; }
  [[nodiscard]] const std::vector<ontology::Token>& tokens() const { return m_tokens; }
  [[nodiscard]] const std::vector<ontology::Mention>& mentions() const { return m_mentions; }

  // Fault::NoText, TooShort or Garbled when the resume cannot be analysed.
  [[nodiscard]] const Result<void>& legible() const { return m_legible; }
  [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
  [[nodiscard]] const Standing& standing() const { return m_standing; }
  [[nodiscard]] const Leaning& leaning() const { return m_leaning; }
  [[nodiscard]] const std::vector<Passage>& passages() const { return m_passages; }
  // What the resume names, and the index into mentions() of the words that do: by concept, then by place. A title names
  // its occupation and the trades in its words.
  [[nodiscard]] const std::vector<std::pair<ontology::ConceptId, size_t>>& named() const { return m_byConcept; }
  // Indices into mentions() of one concept, ascending.
  [[nodiscard]] std::vector<size_t> mentionsOf(ontology::ConceptId id) const;
  [[nodiscard]] quint32 passageOf(size_t mention) const { return m_passageOfMention[mention]; }
  // The passages that hold a word (Token::key), ascending, each once.
  [[nodiscard]] std::span<const WordPlace> places(quint64 key) const;
  [[nodiscard]] bool holds(quint64 key) const { return !places(key).empty(); }
  // All dated work together, in months.
  [[nodiscard]] int monthsWorked() const { return m_monthsWorked; }
  [[nodiscard]] const std::vector<ExperienceClaim>& claims() const { return m_claims; }

 private:
  void placeMentions(const ontology::Ontology& ontology);
  void placeWords();

  profile::Profile m_profile;
  reading::Layout m_layout;
  std::vector<ontology::Token> m_tokens;      // of profile().text
  std::vector<ontology::Mention> m_mentions;  // in profile().text
  Result<void> m_legible;
  Timeline m_timeline;
  Standing m_standing;
  Leaning m_leaning;
  std::vector<Passage> m_passages;
  std::vector<quint32> m_passageOfMention;
  std::vector<std::pair<ontology::ConceptId, size_t>> m_byConcept;  // sorted
  std::vector<WordPlace> m_words;                                   // sorted
  int m_monthsWorked = 0;
  std::vector<ExperienceClaim> m_claims;
};

}  // namespace candor::match
