// Whether the page has room for both halves at their ease, or the window is as narrow as its rail says.
#pragma once

namespace candor::analyze {

enum class Width { Wide, Narrow };

}  // namespace candor::analyze
