// Chance from the system's generator, through OpenSSL. There is no seed and no other source.
#pragma once

#include "base/secret.h"

#include <QByteArray>

#include <cstddef>

namespace candor::crypto {

// For keys. Ends the program when the system has no chance to give: nothing may go on with a guessable key.
[[nodiscard]] Secret randomSecret(std::size_t size);

// For salts, nonces and ids, which are no secrets. Ends the program likewise.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

}  // namespace candor::crypto
