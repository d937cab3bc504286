// SVG path data as a QPainterPath: the commands M L H V C S A Z, absolute and relative, which is all the icons use.
#pragma once

#include <QLatin1StringView>
#include <QPainterPath>

#include <optional>

namespace candor::style {

// Nothing when the data holds another command, a missing number or anything that is no number.
[[nodiscard]] std::optional<QPainterPath> pathFrom(QLatin1StringView data);

}  // namespace candor::style
