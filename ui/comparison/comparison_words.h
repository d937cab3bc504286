// What a comparison says, in words.
#pragma once

#include "history/comparison.h"

#include <QString>

#include <optional>

namespace candor::comparison {

[[nodiscard]] QString sidePoints(std::optional<double> points);  // "40.0"; "–" for a side that lacks the line
[[nodiscard]] QString word(const std::optional<match::RequirementResult>& side);  // "Met"; "Not asked for"
[[nodiscard]] QString explanation(const history::Inputs& inputs);  // why they may differ; empty when only words can

}  // namespace candor::comparison
