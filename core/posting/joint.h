// Joints: places inside a "word" where a line break was lost, so that the end of one line is glued to the start of the
// next.
#pragma once

#include "ontology/ontology.h"

#include <QStringView>

namespace candor::posting {

// Whether a new line begins with the capital letter at `at`, which is glued to the character before it.
[[nodiscard]] bool isJoint(QStringView text, qsizetype at, const ontology::Ontology& ontology);

}  // namespace candor::posting
