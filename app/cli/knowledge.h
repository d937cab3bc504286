// The ontology commands work with: ours, with what the user has added to it.
#pragma once

#include "base/result.h"
#include "cli/console.h"
#include "knowledge/shelf.h"
#include "ontology/ontology.h"

namespace candor::cli {

// Says on standard error when what was added cannot be used; then it is ours alone. Faults of Ontology::load().
[[nodiscard]] Result<ontology::Ontology> loadOntology(Console& console);

}  // namespace candor::cli
