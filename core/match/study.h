// Study: the degrees a resume names, with their fields, and whether it says that one is not finished yet.
#pragma once

#include "match/candidate.h"

#include <optional>
#include <vector>

namespace candor::match {

struct Study {
  int level = 0;       // ISCED
  size_t mention = 0;  // index into Candidate::mentions
  bool isUnfinished = false;

  friend bool operator==(const Study&, const Study&) = default;
};

// In the order of the text.
[[nodiscard]] std::vector<Study> studiesOf(const Candidate& candidate, const ontology::Ontology& ontology);

// Finished before unfinished at the same level; nothing when no degree is named.
[[nodiscard]] std::optional<Study> highestStudy(const Candidate& candidate, const ontology::Ontology& ontology);

// How the field of a degree answers the one asked for. Unknown: the resume names none for it, or none a table knows.
enum class FieldFit : quint8 { Other, Unknown, Related, Same };

struct FieldHeld {
  FieldFit fit = FieldFit::Unknown;
  std::optional<ontology::FieldId> field;  // the one that fits best …
  quint32 passage = 0;                     // … and the passage that names it
};

// Whether the law asks for one of the very fields that the requirement names: nursing, medicine, law.
[[nodiscard]] bool asksRegulatedField(const posting::Requirement& requirement, const ontology::Ontology& ontology);

// Against the fields a requirement names; Same when it names none.
[[nodiscard]] FieldHeld fieldHeld(const Study& study, const posting::Requirement& requirement,
                                  const posting::Posting& posting, const Candidate& candidate,
                                  const ontology::Ontology& ontology);

}  // namespace candor::match
