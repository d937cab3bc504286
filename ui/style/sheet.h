// The one style sheet, generated from tokens and type. It leaves checks, radios, combos and list items alone: those are
// painted by ControlStyle and by delegates, because a sheet cannot tint an image.
#pragma once

#include "style/tokens.h"
#include "style/type.h"

#include <QString>

namespace candor::style {

[[nodiscard]] QString sheetOf(const Tokens& tokens, const Type& type);

}  // namespace candor::style
