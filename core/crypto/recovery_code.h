// A recovery code: 130 bits of chance as 26 signs of Crockford's base 32, and two check signs that notice any one wrong
// sign and any two neighbours swapped. It is written down by hand, so reading it is forgiving; it never is a QString.
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace candor::crypto {

// The code as it is shown and kept: seven groups of four signs, parted by dashes (ASCII).
[[nodiscard]] Secret makeRecoveryCode();

// What the vault derives its key from: the 26 signs, whatever the case, blanks, dashes, and O for 0, I or L for 1 were.
// Fault::Invalid when signs are missing, unknown, or the check signs disagree.
[[nodiscard]] Result<Secret> readRecoveryCode(const Secret& typed);

}  // namespace candor::crypto
