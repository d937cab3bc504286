// The ledger's tables.
#pragma once

#include "storage/schema.h"

namespace candor::audit {

[[nodiscard]] storage::Schema schema();

}  // namespace candor::audit
