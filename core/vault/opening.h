// The way from a locked folder to the vault's key.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/attempts.h"
#include "vault/header.h"
#include "vault/key.h"
#include "vault/place.h"

namespace candor::vault {

struct OpenedHeader {
  Header header;
  Secret key;             // the vault's
  SlotId slot{0};         // that opened
  Attempts failedBefore;  // this one not counted
};

// The header as it is, nothing proven of it. NoVault, NotYours, NotReadable, VaultDamaged, NewerVault.
[[nodiscard]] Result<Header> readHeader(const Place& place);

// Tries the slots the key may open, and then the header's HMAC. Counts the attempt first, unless it is the keychain's:
// nobody guesses there. A right key takes its own attempt back; those before it stay until the ledger has them.
// WrongKey when no slot opens or there is none of this kind; VaultDamaged when one opened and the header is not the one
// that was written; faults of the keychain.
[[nodiscard]] Result<OpenedHeader> openHeader(const Worker& worker, const Place& place, const Key& key,
                                              const Surroundings& surroundings);

// The same for a copy, where nothing is counted: whoever has a copy can guess without us.
[[nodiscard]] Result<OpenedHeader> openCopiedHeader(const Worker& worker, const Place& place, const Key& key,
                                                    const Surroundings& surroundings);

}  // namespace candor::vault
