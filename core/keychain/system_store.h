// The keychain of the operating system as a SecretStore: Secret Service or KWallet, Keychain, Credential Manager,
// through QtKeychain, whose insecure fallback is off.
#pragma once

#include "keychain/secret_store.h"

#include <chrono>
#include <memory>

namespace candor::keychain {

// A locked keychain asks the user, who may be away: a call that is not answered within `patience` is KeychainLocked.
// The question then stays open with the system, and the next call waits for it.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecretStore(
    std::chrono::milliseconds patience = std::chrono::seconds(20));

}  // namespace candor::keychain
