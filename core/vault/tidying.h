// Tidying: what a program that was killed has left to do in a vault's place, and what it left lying about there.
#pragma once

#include "base/result.h"
#include "vault/place.h"

namespace candor::vault {

// Finishes a restore that was interrupted, and takes away what was never finished. The vault is claimed. Faults of
// settleExchange().
[[nodiscard]] Result<void> tidyUp(const Place& place);

}  // namespace candor::vault
