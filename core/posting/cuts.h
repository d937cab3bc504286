// Where one piece of a posting ends and the next begins, also where the line breaks were lost on the way:
// "experience.Skills", "customers- Schedule", "skillsGood", "goals.6. Studies".
#pragma once

#include "ontology/ontology.h"
#include "posting/piece.h"

#include <QStringView>

#include <vector>

namespace candor::posting {

struct Cut {
  qsizetype end = 0;    // of the piece before
  qsizetype start = 0;  // of the piece after; the bullet lies between
  Lead lead = Lead::Line;

  friend bool operator==(const Cut&, const Cut&) = default;
};

// Ascending, without overlaps. The ontology tells names written in one ("JavaScript") from words glued together.
[[nodiscard]] std::vector<Cut> cutsIn(QStringView text, const ontology::Ontology& ontology);

}  // namespace candor::posting
