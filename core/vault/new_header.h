// Making a vault's key and header, and writing headers.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/header.h"
#include "vault/key.h"
#include "vault/place.h"

namespace candor::vault {

struct NewHeader {
  Header header;
  Secret key;           // the vault's
  Secret recoveryCode;  // of its recovery slot
};

// A random key in two slots. With a keychain slot its secret is in the keychain when this returns. Faults of the
// keychain and of slots; Invalid for an empty passphrase.
[[nodiscard]] Result<NewHeader> newHeader(const Worker& worker, const NewVault& wanted,
                                          const Surroundings& surroundings);

// Durably, then read back and compared. Internal when it is not what was written.
[[nodiscard]] Result<void> writeHeader(const Place& place, const Header& header, const Secret& key);

// Takes what newHeader() put into the keychain out again, as far as it answers.
void forgetKeychainSlots(const Worker& worker, const Header& header, keychain::SecretStore& keychain);

}  // namespace candor::vault
