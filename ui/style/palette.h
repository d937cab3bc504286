// The tokens as a QPalette, for everything Qt paints by itself.
#pragma once

#include "style/tokens.h"

#include <QPalette>

namespace candor::style {

[[nodiscard]] QPalette paletteOf(const Tokens& tokens);

}  // namespace candor::style
