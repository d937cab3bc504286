// The versions of the libraries that put paged documents together, as they say themselves while they run.
#pragma once

#include "reading/about.h"

#include <vector>

namespace candor::print {

[[nodiscard]] std::vector<reading::Library> libraries();

}  // namespace candor::print
