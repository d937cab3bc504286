// The versions of the libraries that parse documents, as they say themselves while they run. libgsf and md4c have no
// word for it.
#pragma once

#include "reading/about.h"

#include <vector>

namespace candor::formats {

[[nodiscard]] std::vector<reading::Library> libraries();

}  // namespace candor::formats
