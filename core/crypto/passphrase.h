// A passphrase as it enters scrypt: UTF-8 in normalisation form C, so that the same letters typed on another keyboard
// or system are the same bytes. It stays in wiped memory throughout.
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace candor::crypto {

// Fault::Invalid for bytes that are not UTF-8.
[[nodiscard]] Result<Secret> normalized(const Secret& passphrase);

}  // namespace candor::crypto
