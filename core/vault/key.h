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
struct RecoveryCode {
  Secret text;  // as typed
};
struct SystemKeychain {};

using Key = std::variant<Passphrase, RecoveryCode, SystemKeychain>;

// What a vault needs of the world around it; outlives the vault.
struct Surroundings {
  const Clock& clock;
  keychain::SecretStore& keychain;
};

enum class FirstSlot { Passphrase, Keychain };

// The two ways a new vault opens: the first slot and a recovery code.
struct NewVault {
  QString folder;
  FirstSlot firstSlot = FirstSlot::Passphrase;
  Secret passphrase = {};                  // as typed; of a passphrase slot
  std::optional<int> logN = std::nullopt;  // scrypt's cost; measured on this computer when it is not given
};

}  // namespace candor::vault
