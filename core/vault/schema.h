// The vault's own tables: what it knows of its header, of recovery codes that were used, and of one-time codes.
#pragma once

#include "storage/schema.h"

#include <span>
#include <vector>

namespace candor::vault {

[[nodiscard]] storage::Schema schema();

// The ledger's tables, the vault's own, and those of the rooms: all that a vault's database holds.
[[nodiscard]] std::vector<storage::Schema> withOwnTables(std::span<const storage::Schema> rooms);

}  // namespace candor::vault
