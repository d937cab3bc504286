// The way from a locked folder to the vault's key.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/header.h"
#include "vault/idle_keychain.h"
#include "vault/key.h"
#include "vault/lockout.h"
#include "vault/place.h"

#include <optional>

namespace candor::vault {

// What the vault will be when a rekey that was interrupted is brought to its end.
struct Rekeyed {
  Header header;
  Secret key;
};

struct OpenedHeader {
  Header header;   // without what was pending
  Secret key;      // the vault's; that of before, while a rekey is pending
  SlotId slot{0};  // that opened
  SlotKind kind = SlotKind::Passphrase;
  QByteArray digest;                    // SHA-256 of the file
  std::optional<Rekeyed> rekeyed = {};  // the database may be under this key already
};

struct OpenedLock {
  OpenedHeader header;
  Lockout lockout;  // this attempt not counted
  Idle idle = Idle::Not;
};

// The header as it is, nothing proven of it. NoVault, NotYours, NotReadable, VaultDamaged, NewerVault.
[[nodiscard]] Result<Header> readHeader(const Place& place);

// Tries the slots the key may open, and then the header's HMAC. Counts the attempt first, unless it is the keychain's:
// nobody guesses there. A right key takes its own attempt back; those before it stay until the ledger has them.
// WrongKey when no slot opens or there is none of this kind; TooSoon and LockedOut before anything is tried;
// KeychainIdle when the keychain's secret went because nobody came for so long; VaultDamaged when a slot opened and the
// header is not the one that was written; faults of the keychain.
[[nodiscard]] Result<OpenedLock> openHeader(const Worker& worker, const Place& place, const Key& key,
                                            const Surroundings& surroundings);

// The same for a copy, where nothing is counted: whoever has a copy can guess without us.
[[nodiscard]] Result<OpenedHeader> openCopiedHeader(const Worker& worker, const Place& place, const Key& key,
                                                    const Surroundings& surroundings);

}  // namespace candor::vault
