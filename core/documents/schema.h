// The tables of this room. A vault is opened with them; nobody else writes to them.
#pragma once

namespace candor::storage {
struct Schema;
}

namespace candor::documents {

[[nodiscard]] storage::Schema schema();

// Days a thing stays in the bin before it is purged.
inline constexpr int DaysInBin = 30;

}  // namespace candor::documents
