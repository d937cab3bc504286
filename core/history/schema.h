// The tables of this room, which stand on those of documents. A vault is opened with both.
#pragma once

namespace candor::storage {
struct Schema;
}

namespace candor::history {

[[nodiscard]] storage::Schema schema();

}  // namespace candor::history
