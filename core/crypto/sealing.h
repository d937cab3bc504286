// AES-256-GCM (NIST SP 800-38D): a secret wrapped so that whoever changes a bit of it, or of what it is bound to, gets
// nothing. A nonce is used once with a key: keys here wrap one thing each.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::crypto {

inline constexpr qsizetype SealKeySize = 32;
inline constexpr qsizetype SealNonceSize = 12;
inline constexpr qsizetype SealTagSize = 16;

// Ciphertext and tag, SealTagSize longer than the secret. `bound` is authenticated with it and not contained in it.
// Internal for a key or nonce of another size and when the library fails.
[[nodiscard]] Result<QByteArray> seal(const Secret& key, QByteArrayView nonce, QByteArrayView bound,
                                      const Secret& secret);

// Fault::WrongKey when key, nonce, bound or a bit of the bytes is not what it was; Internal when the
// library fails before it can tell.
[[nodiscard]] Result<Secret> unseal(const Secret& key, QByteArrayView nonce, QByteArrayView bound,
                                    QByteArrayView sealed);

}  // namespace candor::crypto
