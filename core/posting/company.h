// Who is hiring: from a label, "About Acme", "Acme is looking for …", "… at Acme", or a name with its legal form.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

// Empty when the posting does not say.
[[nodiscard]] Field companyOf(const Outline& outline);

}  // namespace candor::posting
