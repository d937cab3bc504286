// Keys from keys: HKDF-SHA-256 (RFC 5869). Only for input that cannot be guessed; a passphrase goes through scrypt
// first.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayView>

#include <cstddef>

namespace candor::crypto {

// `info` names the purpose, so that keys for two purposes tell nothing of each other. At most 255 × 32 bytes.
// Internal when the library fails: without memory, or asked for more.
[[nodiscard]] Result<Secret> derive(const Secret& key, QByteArrayView salt, QByteArrayView info, std::size_t size);

}  // namespace candor::crypto
