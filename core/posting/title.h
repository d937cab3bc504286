// The title of the job: from its label, the first line, or the sentence that says whom they look for.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

// Empty when the posting names none.
[[nodiscard]] Field titleOf(const Outline& outline, const ontology::Ontology& ontology);

}  // namespace candor::posting
