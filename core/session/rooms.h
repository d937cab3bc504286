// The rooms of a vault in this program.
#pragma once

#include "storage/schema.h"

#include <array>

namespace candor::session {

// In the order in which their tables are made.
[[nodiscard]] std::array<storage::Schema, 2> rooms();

}  // namespace candor::session
