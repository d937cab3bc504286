// The vault's header: the ways to open it (slots), each holding the vault's one random key wrapped in a key of its own.
// It is no secret. Whoever changes it cannot make a slot open to another key, because each slot is bound to the vault
// and to its own parameters, and all of it to the key by an HMAC that is checked once a slot has opened.
#pragma once

#include "base/ids.h"
#include "crypto/scrypt.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace candor::vault {

enum class SlotKind : quint8 {
  Keychain = 1,           // a random key in the system's keychain
  Passphrase = 2,         // scrypt
  PassphraseAndFile = 3,  // scrypt, and the digest of a key file
  Recovery = 4,           // 130 bits on paper
};

struct SlotRecord {
  SlotId id{0};
  SlotKind kind = SlotKind::Passphrase;
  QDateTime created;
  std::optional<crypto::ScryptCost> cost;  // of a passphrase
  QByteArray salt;                         // SaltSize
  QByteArray nonce;                        // crypto::SealNonceSize
  QByteArray sealed;                       // the wrapped key and its tag

  friend bool operator==(const SlotRecord&, const SlotRecord&) = default;
};

inline constexpr qsizetype KeySize = 32;
inline constexpr qsizetype SaltSize = 16;
inline constexpr qsizetype VaultIdSize = 16;
inline constexpr int MostSlots = 8;
inline constexpr qsizetype MostHeaderBytes = 16 * 1024;
inline constexpr int CipherProfile = 4;  // SQLCipher 4's defaults
inline constexpr int PageSize = 4096;

// A field of a later version that this one may go on without. It is kept, so that writing the header loses nothing.
struct UnknownField {
  quint8 tag = 0;
  QByteArray content;

  friend bool operator==(const UnknownField&, const UnknownField&) = default;
};

// A key wrapped in another.
struct WrappedKey {
  QByteArray nonce;   // crypto::SealNonceSize
  QByteArray sealed;  // the key and its tag

  friend bool operator==(const WrappedKey&, const WrappedKey&) = default;
};

// While the vault gets another key: the slots there will be, and each of the two keys wrapped in the other, because the
// database may be under either.
struct PendingRekey {
  WrappedKey newUnderOld;
  WrappedKey oldUnderNew;
  std::vector<SlotRecord> slots;  // of the new key; by id, ascending

  friend bool operator==(const PendingRekey&, const PendingRekey&) = default;
};

struct Header {
  QByteArray vaultId;             // VaultIdSize, random
  quint32 epoch = 1;              // counts the headers of this vault
  std::vector<SlotRecord> slots;  // by id, ascending
  std::optional<PendingRekey> pending = {};
  std::vector<UnknownField> unknown = {};

  friend bool operator==(const Header&, const Header&) = default;
};

}  // namespace candor::vault
