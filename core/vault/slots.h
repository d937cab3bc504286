// Slots: wrapping the vault's key (DEK), and opening it with what a person or the system's keychain holds.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "vault/header.h"

#include <QDateTime>
#include <QString>

namespace candor::vault {

// What a slot opens with, before it becomes the slot's wrapping key.
struct SlotInput {
  SlotKind kind = SlotKind::Passphrase;
  const Secret& secret;             // passphrase as typed, recovery code as typed, or the keychain's 32 bytes
  const Secret* keyFile = nullptr;  // of PassphraseAndFile: its digest
};

struct NewSlot {
  SlotId id{0};
  QDateTime created;
  std::optional<crypto::ScryptCost> cost;
};

// Invalid for a passphrase that is not UTF-8 or a recovery code that is none; scrypt's faults.
[[nodiscard]] Result<SlotRecord> wrapped(const Worker& worker, const Secret& key, const QByteArray& vaultId,
                                         const NewSlot& slot, const SlotInput& input);

// The vault's key. WrongKey when this does not open the slot, or vault and slot are not what they were.
[[nodiscard]] Result<Secret> unwrapped(const Worker& worker, const QByteArray& vaultId, const SlotRecord& slot,
                                       const SlotInput& input);

// One of the two keys of a rekey, wrapped in the other.
[[nodiscard]] Result<WrappedKey> wrapped(const Secret& key, const Secret& other, const QByteArray& vaultId);
[[nodiscard]] Result<Secret> unwrapped(const WrappedKey& key, const Secret& other, const QByteArray& vaultId);

// Whether the kind is made of a passphrase, and so has a cost.
[[nodiscard]] bool wantsPassphrase(SlotKind kind);

// What a key file gives to its slot: SHA-256 of its bytes. Invalid for an empty one; NotFound, NotReadable, NotYours (a
// link), TooLarge for more than 1 MiB.
[[nodiscard]] Result<Secret> keyFileDigest(const QString& path);

// The keys of the vault's parts, each for one purpose.
[[nodiscard]] Result<Secret> databaseKey(const Secret& key, const QByteArray& vaultId);
[[nodiscard]] Result<Secret> headerKey(const Secret& key, const QByteArray& vaultId);
[[nodiscard]] Result<Secret> backupKey(const Secret& key, const QByteArray& vaultId);
[[nodiscard]] Result<Secret> journalKey(const Secret& key, const QByteArray& vaultId);

// The name of a keychain slot's secret in the system's keychain.
[[nodiscard]] QString keychainItem(const QByteArray& vaultId, SlotId slot);

}  // namespace candor::vault
