// TOTP (RFC 6238): one-time codes from a shared secret and the time, as authenticators show them.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>

#include <chrono>

namespace candor::crypto {

enum class TotpHash { Sha1, Sha256 };

inline constexpr std::chrono::seconds TotpStep(30);

// Steps since 1970.
[[nodiscard]] qint64 totpStepAt(const QDateTime& time);

// The code of a step, as decimal digits (ASCII). Invalid for other than 6 to 8 digits or a step before 1970; Internal
// when the library fails.
[[nodiscard]] Result<Secret> totpCode(const Secret& key, qint64 step, int digits, TotpHash hash);

// A secret as authenticators take it: base 32 of RFC 4648, without padding.
[[nodiscard]] Secret base32(const Secret& secret);

}  // namespace candor::crypto
