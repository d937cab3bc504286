// A keychain opens a vault without asking anybody, so it stops doing so once nobody came for thirty days: its secret is
// taken out of the keychain before anything is tried, and its slot out of the header when the vault is next opened.
#pragma once

#include "base/worker.h"
#include "vault/header.h"
#include "vault/key.h"

#include <chrono>

namespace candor::vault {

inline constexpr std::chrono::days KeychainPatience(30);

enum class Idle {
  Not,
  Retired,  // nothing in the keychain opens the vault any more
  Kept,     // it is the only way that is not a recovery code, so it goes on: losing it would cost the vault
};

// `unlocked`: when the vault was last opened; invalid when that is not known, and then nothing happens. A keychain that
// does not answer is asked again the next time.
[[nodiscard]] Idle retireKeychain(const Worker& worker, const Header& header, const QDateTime& unlocked,
                                  const Surroundings& surroundings);

}  // namespace candor::vault
