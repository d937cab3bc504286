// What a comparison says, in words.
#pragma once

#include "history/comparison.h"

#include <QString>

namespace candor::history {

[[nodiscard]] QString signedPoints(double gain);           // "+5.2", "−3", "±0"
[[nodiscard]] QString fromTo(const AddendChange& addend);  // "40 → 45.2"; "–" for a side that lacks it
[[nodiscard]] QString word(Change change);                 // "Improved"
[[nodiscard]] QString explanation(const RequirementChange& change);
[[nodiscard]] QString explanation(const Inputs& inputs);  // why the two may differ; empty when only the words can

}  // namespace candor::history
