// The vault's own tables: when something is due, where copies of the vault lie, and what is still to be erased from
// them.
#pragma once

#include "storage/schema.h"

#include <span>
#include <vector>

namespace candor::vault {

[[nodiscard]] storage::Schema schema();

// The ledger's, the vault's, and those of the program's rooms.
[[nodiscard]] std::vector<storage::Schema> withOwnRooms(std::span<const storage::Schema> rooms);

}  // namespace candor::vault
