// Owner: whose experience a sentence speaks of. "A company with over 20 years of experience" asks nobody for it.
#pragma once

#include "posting/outline.h"

namespace candor::posting {

// Whether the years or the experience named at `token` are the employer's own; words before `floor` are not looked at.
[[nodiscard]] bool isOfEmployer(const Outline& outline, quint32 token, quint32 floor);

}  // namespace candor::posting
