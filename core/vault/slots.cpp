#include "vault/slots.h"

#include "crypto/derive.h"
#include "crypto/digest.h"
#include "crypto/passphrase.h"
#include "crypto/random.h"
#include "crypto/recovery_code.h"
#include "crypto/sealing.h"
#include "vault/folder.h"
#include "vault/header_bytes.h"

#include <algorithm>

namespace candor::vault {

namespace {

constexpr QByteArrayView RekeyPurpose = "candor rekey";
constexpr qsizetype MostKeyFileBytes = 1 << 20;

Result<Secret> slowKey(const Worker& worker, const SlotRecord& slot, const Secret& secret) {
  const auto passphrase = crypto::normalized(secret);
  if (!passphrase) return passphrase.error();
  return crypto::scrypt(worker, *passphrase, slot.salt, slot.cost.value_or(crypto::ScryptCost()), KeySize);
}

Secret joined(const Secret& one, const Secret& other) {
  Secret both(one.bytes().size() + other.bytes().size());
  std::ranges::copy(one.bytes(), both.writable().begin());
  std::ranges::copy(other.bytes(), both.writable().subspan(one.bytes().size()).begin());
  return both;
}

// The key that wraps the vault's, from what opens the slot.
Result<Secret> wrappingKey(const Worker& worker, const SlotRecord& slot, const SlotInput& input) {
  const Secret& secret = input.secret;
  switch (slot.kind) {
    case SlotKind::Keychain: return crypto::derive(secret, slot.salt, "candor keychain slot", KeySize);
    case SlotKind::Recovery: {
      const auto signs = crypto::readRecoveryCode(secret);
      if (!signs) return signs.error();
      return crypto::derive(*signs, slot.salt, "candor recovery slot", KeySize);
    }
    case SlotKind::Passphrase: {
      const auto slow = slowKey(worker, slot, secret);
      if (!slow) return slow.error();
      return crypto::derive(*slow, slot.salt, "candor passphrase slot", KeySize);
    }
    case SlotKind::PassphraseAndFile: {
      if (!input.keyFile) return Error{Fault::Invalid, QStringLiteral("no key file")};
      const auto slow = slowKey(worker, slot, secret);
      if (!slow) return slow.error();
      return crypto::derive(joined(*slow, *input.keyFile), slot.salt, "candor passphrase and file slot", KeySize);
    }
  }
  return Error{Fault::Internal, QStringLiteral("a slot of no kind")};
}

}  // namespace

Result<SlotRecord> wrapped(const Worker& worker, const Secret& key, const QByteArray& vaultId, const NewSlot& slot,
                           const SlotInput& input) {
  SlotRecord record{.id = slot.id,
                    .kind = input.kind,
                    .created = QDateTime::fromMSecsSinceEpoch(slot.created.toMSecsSinceEpoch(), Qt::UTC),
                    .cost = slot.cost,
                    .salt = crypto::randomBytes(SaltSize),
                    .nonce = crypto::randomBytes(crypto::SealNonceSize),
                    .sealed = {}};
  const auto wrapping = wrappingKey(worker, record, input);
  if (!wrapping) return wrapping.error();
  auto sealed = crypto::seal(*wrapping, record.nonce, boundTo(vaultId, record), key);
  if (!sealed) return sealed.error();
  record.sealed = *std::move(sealed);
  return record;
}

Result<Secret> unwrapped(const Worker& worker, const QByteArray& vaultId, const SlotRecord& slot,
                         const SlotInput& input) {
  if (slot.kind != input.kind) return Error{Fault::WrongKey, QStringLiteral("another kind of slot")};
  const auto wrapping = wrappingKey(worker, slot, input);
  // What is no passphrase or code at all opens nothing.
  if (!wrapping) return wrapping.error().fault == Fault::Invalid ? Error{Fault::WrongKey, {}} : wrapping.error();
  return crypto::unseal(*wrapping, slot.nonce, boundTo(vaultId, slot), slot.sealed);
}

Result<WrappedKey> wrapped(const Secret& key, const Secret& other, const QByteArray& vaultId) {
  const auto wrapping = crypto::derive(other, vaultId, RekeyPurpose, KeySize);
  if (!wrapping) return wrapping.error();
  const QByteArray nonce = crypto::randomBytes(crypto::SealNonceSize);
  auto sealed = crypto::seal(*wrapping, nonce, vaultId, key);
  if (!sealed) return sealed.error();
  return WrappedKey{.nonce = nonce, .sealed = *std::move(sealed)};
}

Result<Secret> unwrapped(const WrappedKey& key, const Secret& other, const QByteArray& vaultId) {
  const auto wrapping = crypto::derive(other, vaultId, RekeyPurpose, KeySize);
  if (!wrapping) return wrapping.error();
  return crypto::unseal(*wrapping, key.nonce, vaultId, key.sealed);
}

bool wantsPassphrase(SlotKind kind) { return kind == SlotKind::Passphrase || kind == SlotKind::PassphraseAndFile; }

Result<Secret> keyFileDigest(const QString& path) {
  auto content = readWhole(path, MostKeyFileBytes);
  if (!content) return content.error();
  if (content->isEmpty()) return Error{Fault::Invalid, QStringLiteral("an empty key file")};
  const QByteArray digest = crypto::sha256(*content);
  wipe(std::as_writable_bytes(std::span(content->data(), std::size_t(content->size()))));
  return Secret(std::as_bytes(std::span(digest.constData(), std::size_t(digest.size()))));
}

Result<Secret> databaseKey(const Secret& key, const QByteArray& vaultId) {
  return crypto::derive(key, vaultId, "candor db", KeySize);
}
Result<Secret> headerKey(const Secret& key, const QByteArray& vaultId) {
  return crypto::derive(key, vaultId, "candor hdr", KeySize);
}
Result<Secret> backupKey(const Secret& key, const QByteArray& vaultId) {
  return crypto::derive(key, vaultId, "candor bkp", KeySize);
}

Result<Secret> journalKey(const Secret& key, const QByteArray& vaultId) {
  return crypto::derive(key, vaultId, "candor jrn", KeySize);
}

QString keychainItem(const QByteArray& vaultId, SlotId slot) {
  return QStringLiteral("vault %1 slot %2").arg(QString::fromLatin1(vaultId.toHex())).arg(slot.value());
}

}  // namespace candor::vault
