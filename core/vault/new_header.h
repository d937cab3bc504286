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

// The bytes of its file, under the vault's key.
[[nodiscard]] Result<QByteArray> signedHeader(const Header& header, const Secret& key);

// Durably, then read back and compared. Internal when it is not what was written.
[[nodiscard]] Result<void> writeHeader(const Place& place, const Header& header, const Secret& key);

// The same for its bytes.
[[nodiscard]] Result<void> writeHeader(const Place& place, const QByteArray& bytes);

// What scrypt is to cost here: as much as was wanted, else as much as this computer does in about 0.7 s.
[[nodiscard]] crypto::ScryptCost costOf(const Worker& worker, std::optional<int> logN);

// Takes what newHeader() put into the keychain out again, as far as it answers.
void forgetKeychainSlots(const Worker& worker, const Header& header, keychain::SecretStore& keychain);

}  // namespace candor::vault
