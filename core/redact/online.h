// Links that lead to the person and the names they have at networks. A company's page is neither.
#pragma once

#include "profile/profile.h"
#include "redact/personal.h"

#include <vector>

namespace candor::redact {

[[nodiscard]] std::vector<Personal> findOnline(const profile::Profile& profile);

}  // namespace candor::redact
