// IconShape: an icon as SVG path data. What it has no part of is empty.
#pragma once

#include "style/icon.h"

#include <QLatin1StringView>

namespace candor::style {

struct IconShape {
  QLatin1StringView stroke = {};
  QLatin1StringView fill = {};
  QLatin1StringView cut = {};  // stroked in the colour behind
  double width = 1.5;          // of the stroke
};

[[nodiscard]] const IconShape& shapeOf(Icon icon);

}  // namespace candor::style
