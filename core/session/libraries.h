// The libraries that guard a vault, as they are in this process, for comparing with the least versions that are good
// enough. Libraries that read documents are in processes of their own: reading::Reader::libraries().
#pragma once

#include "reading/about.h"

#include <vector>

namespace candor::session {

using reading::Library;

[[nodiscard]] std::vector<Library> libraries();

}  // namespace candor::session
