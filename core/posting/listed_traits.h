// Traits listed with a capital each ("Adaptability Customer Focused Problem Solving") whose line breaks became spaces.
#pragma once

#include "ontology/ontology.h"

#include <QStringView>

#include <vector>

namespace candor::posting {

// Where in the text an entry of such a list begins, ascending: behind each trait the ontology knows, and at each but
// the first, which may stand behind the heading of the list.
[[nodiscard]] std::vector<qsizetype> listedTraitsIn(QStringView text, const ontology::Ontology& ontology);

}  // namespace candor::posting
