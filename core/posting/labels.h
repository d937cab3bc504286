// What the labels of a posting say: "Job title: …", "Location: …", "Salary: …".
#pragma once

#include "posting/outline.h"

#include <optional>

namespace candor::posting {

// The first piece that a label of this kind heads.
[[nodiscard]] std::optional<Piece> labelled(const Outline& outline, Zone label);

}  // namespace candor::posting
