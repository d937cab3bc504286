// What opens a vault, and what it takes to make one.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "vault/header.h"

#include <QString>

#include <optional>
#include <variant>

namespace candor::keychain {
class SecretStore;
}

namespace candor::vault {

struct Passphrase {
  Secret text;  // as typed, UTF-8
};
struct PassphraseAndFile {
  Secret text;     // as typed, UTF-8
  Secret keyFile;  // keyFileDigest() of vault/slots.h
};
struct RecoveryCode {
  Secret text;  // as typed
};
struct SystemKeychain {};

using Key = std::variant<Passphrase, PassphraseAndFile, RecoveryCode, SystemKeychain>;

// What a vault needs of the world around it; outlives the vault.
struct Surroundings {
  const Clock& clock;
  keychain::SecretStore& keychain;
};

enum class KeychainSlot { None, Add };

// A new vault opens with a recovery code and at least one more way: a passphrase, the system's keychain, or both.
struct NewVault {
  QString folder;
  Secret passphrase = {};  // as typed; empty: no slot of this kind
  KeychainSlot keychainSlot = KeychainSlot::None;
  std::optional<int> logN = std::nullopt;  // scrypt's cost; measured on this computer when it is not given
};

}  // namespace candor::vault
