// Degree: the kind of a qualification and its subject, as a piece of an education entry names them.
#pragma once

#include "base/span.h"
#include "ontology/ontology.h"

#include <QStringView>

namespace candor::profile {

struct Degree {
  Span studyType;  // "Bachelor of Science"; empty when the piece names none
  Span area;       // "Computer Science"
};

// The degree a piece speaks of. `piece` is a place in `text`.
[[nodiscard]] Degree degreeIn(QStringView text, Span piece, const ontology::Ontology& ontology);

}  // namespace candor::profile
