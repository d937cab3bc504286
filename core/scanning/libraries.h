// The versions of the libraries that recognise letters, as they say themselves while they run.
#pragma once

#include "reading/about.h"

#include <vector>

namespace candor::scanning {

[[nodiscard]] std::vector<reading::Library> libraries();

}  // namespace candor::scanning
