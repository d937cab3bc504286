// One requirement from one clause: what kind of answer it wants, and how much of it.
#pragma once

#include "posting/clauses.h"
#include "posting/need.h"
#include "posting/posting.h"

namespace candor::posting {

[[nodiscard]] Requirement requirementOf(const Outline& outline, const Clause& clause, const Needed& needed,
                                        const ontology::Ontology& ontology);

}  // namespace candor::posting
