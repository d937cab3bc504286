// SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104): what a thing is, and who vouches for it. Any thread; milliseconds
// for megabytes. Both end the program when the library has no memory for them, which is the only way they fail once
// selfCheck() has found them there: nothing could go on that checks or marks what it keeps.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::crypto {

inline constexpr qsizetype DigestSize = 32;

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

[[nodiscard]] QByteArray hmacSha256(const Secret& key, QByteArrayView bytes);

// In a time that depends on the sizes alone: for comparing what an attacker may have chosen.
[[nodiscard]] bool equal(QByteArrayView a, QByteArrayView b);

}  // namespace candor::crypto
