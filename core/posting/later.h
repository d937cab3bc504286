// What may still be got once one is hired ("certification within six months of hire"): it is not asked for now.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

// The words that say so; empty when the demand is for now. `kind` is what the tokens demand.
[[nodiscard]] Span laterIn(const Outline& outline, quint32 firstToken, quint32 endToken, RequirementKind kind);

}  // namespace candor::posting
