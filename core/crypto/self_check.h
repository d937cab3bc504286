// Whether the cryptographic library has all that is used here. A library whose configuration leaves some of it out is
// found before a vault is touched, and not in the middle of something.
#pragma once

#include "base/result.h"

#include <QString>

namespace candor::crypto {

// Unavailable, with what is missing: SHA-256, HMAC, HKDF, scrypt or AES-256-GCM.
[[nodiscard]] Result<void> selfCheck();

// "3.0.17": of the library in this process.
[[nodiscard]] QString libraryVersion();

// "72.1": of the library that normalises passphrases.
[[nodiscard]] QString unicodeVersion();

}  // namespace candor::crypto
