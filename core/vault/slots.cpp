#include "vault/slots.h"

#include "crypto/derive.h"
#include "crypto/passphrase.h"
#include "crypto/random.h"
#include "crypto/recovery_code.h"
#include "crypto/sealing.h"
#include "vault/header_bytes.h"

namespace candor::vault {

namespace {

// The key that wraps the vault's, from what opens the slot.
Result<Secret> wrappingKey(const Worker& worker, const SlotRecord& slot, const Secret& secret) {
  switch (slot.kind) {
    case SlotKind::Keychain: return crypto::derive(secret, slot.salt, "candor keychain slot", KeySize);
    case SlotKind::Recovery: {
      const auto signs = crypto::readRecoveryCode(secret);
      if (!signs) return signs.error();
      return crypto::derive(*signs, slot.salt, "candor recovery slot", KeySize);
    }
    case SlotKind::Passphrase: {
      const auto passphrase = crypto::normalized(secret);
      if (!passphrase) return passphrase.error();
      const auto slow =
          crypto::scrypt(worker, *passphrase, slot.salt, slot.cost.value_or(crypto::ScryptCost()), KeySize);
      if (!slow) return slow.error();
      return crypto::derive(*slow, slot.salt, "candor passphrase slot", KeySize);
    }
    case SlotKind::PassphraseAndFile: break;
  }
  return Error{Fault::NewerVault, QStringLiteral("a slot of a later version")};
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
  const auto wrapping = wrappingKey(worker, record, input.secret);
  if (!wrapping) return wrapping.error();
  auto sealed = crypto::seal(*wrapping, record.nonce, boundTo(vaultId, record), key);
  if (!sealed) return sealed.error();
  record.sealed = *std::move(sealed);
  return record;
}

Result<Secret> unwrapped(const Worker& worker, const QByteArray& vaultId, const SlotRecord& slot,
                         const SlotInput& input) {
  if (slot.kind != input.kind) return Error{Fault::WrongKey, QStringLiteral("another kind of slot")};
  const auto wrapping = wrappingKey(worker, slot, input.secret);
  // What is no passphrase or code at all opens nothing.
  if (!wrapping) return wrapping.error().fault == Fault::Invalid ? Error{Fault::WrongKey, {}} : wrapping.error();
  return crypto::unseal(*wrapping, slot.nonce, boundTo(vaultId, slot), slot.sealed);
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
