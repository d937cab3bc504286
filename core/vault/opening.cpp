#include "vault/opening.h"

#include "crypto/digest.h"
#include "keychain/secret_store.h"
#include "vault/folder.h"
#include "vault/header_bytes.h"
#include "vault/slots.h"

#include <utility>
#include <vector>

namespace candor::vault {

namespace {

Result<QByteArray> readHeaderBytes(const Place& place) {
  auto bytes = readWhole(place.header(), MostHeaderBytes);
  if (bytes) return bytes;
  switch (bytes.error().fault) {
    case Fault::NotFound: return Error{Fault::NoVault, {}};
    case Fault::TooLarge: return Error{Fault::VaultDamaged, QStringLiteral("the header is too long")};
    default: return bytes;
  }
}

struct OpenedSlot {
  Secret key;
  SlotId slot;
  SlotKind kind;
};

Error noSuchSlot() { return {Fault::WrongKey, QStringLiteral("no slot of this kind")}; }

Result<OpenedSlot> openWith(const Worker& worker, const QByteArray& vaultId, const std::vector<SlotRecord>& among,
                            const SlotInput& input) {
  Error failure = noSuchSlot();
  for (const SlotRecord& slot : among) {
    if (slot.kind != input.kind) continue;
    auto key = unwrapped(worker, vaultId, slot, input);
    if (key) return OpenedSlot{.key = *std::move(key), .slot = slot.id, .kind = slot.kind};
    failure = key.error();
    if (failure.fault != Fault::WrongKey) break;
  }
  return failure;
}

Result<OpenedSlot> openWithKeychain(const Worker& worker, const QByteArray& vaultId,
                                    const std::vector<SlotRecord>& among, keychain::SecretStore& keychain) {
  Error failure = noSuchSlot();
  for (const SlotRecord& slot : among) {
    if (slot.kind != SlotKind::Keychain) continue;
    const auto secret = keychain.read(worker, keychainItem(vaultId, slot.id));
    if (!secret && secret.error().fault != Fault::NotFound) return secret.error();
    if (!secret) continue;
    auto key = unwrapped(worker, vaultId, slot, {.kind = SlotKind::Keychain, .secret = *secret});
    if (key) return OpenedSlot{.key = *std::move(key), .slot = slot.id, .kind = slot.kind};
    failure = key.error();
  }
  return failure;
}

Result<OpenedSlot> openOneOf(const Worker& worker, const QByteArray& vaultId, const std::vector<SlotRecord>& among,
                             const Key& key, keychain::SecretStore& keychain) {
  if (const auto* passphrase = std::get_if<Passphrase>(&key))
    return openWith(worker, vaultId, among, {.kind = SlotKind::Passphrase, .secret = passphrase->text});
  if (const auto* both = std::get_if<PassphraseAndFile>(&key))
    return openWith(worker, vaultId, among,
                    {.kind = SlotKind::PassphraseAndFile, .secret = both->text, .keyFile = &both->keyFile});
  if (const auto* code = std::get_if<RecoveryCode>(&key))
    return openWith(worker, vaultId, among, {.kind = SlotKind::Recovery, .secret = code->text});
  return openWithKeychain(worker, vaultId, among, keychain);
}

struct UnprovenHeader {
  QByteArray bytes;
  Header header;
};

Result<UnprovenHeader> readUnproven(const Place& place) {
  auto bytes = readHeaderBytes(place);
  if (!bytes) return bytes.error();
  auto header = parseHeader(*bytes);
  if (!header) return header.error();
  return UnprovenHeader{.bytes = *std::move(bytes), .header = *std::move(header)};
}

enum class Under { OldKey, NewKey };

struct FoundKey {
  OpenedSlot slot;
  Under under = Under::OldKey;
};

// The slots that are, and while a rekey is pending those that will be.
Result<FoundKey> openSlot(const Worker& worker, const Header& header, const Key& key, keychain::SecretStore& keychain) {
  auto opened = openOneOf(worker, header.vaultId, header.slots, key, keychain);
  if (opened) return FoundKey{.slot = *std::move(opened)};
  if (opened.error().fault != Fault::WrongKey || !header.pending) return opened.error();
  auto next = openOneOf(worker, header.vaultId, header.pending->slots, key, keychain);
  if (!next) return next.error();
  return FoundKey{.slot = *std::move(next), .under = Under::NewKey};
}

Error headerWasChanged() { return {Fault::VaultDamaged, QStringLiteral("the header was changed")}; }

// Both keys of a rekey from the one that was found.
Result<OpenedHeader> withBothKeys(Header header, FoundKey found) {
  const PendingRekey pending = *std::exchange(header.pending, std::nullopt);
  const bool isOld = found.under == Under::OldKey;
  auto other = unwrapped(isOld ? pending.newUnderOld : pending.oldUnderNew, found.slot.key, header.vaultId);
  if (!other) return headerWasChanged();
  ++header.epoch;
  Header next = header;
  next.slots = pending.slots;
  Secret& old = isOld ? found.slot.key : *other;
  Secret& fresh = isOld ? *other : found.slot.key;
  return OpenedHeader{.header = std::move(header),
                      .key = std::move(old),
                      .slot = found.slot.slot,
                      .kind = found.slot.kind,
                      .digest = {},
                      .rekeyed = Rekeyed{.header = std::move(next), .key = std::move(fresh)}};
}

Result<OpenedHeader> proven(UnprovenHeader unproven, FoundKey found) {
  auto opened = unproven.header.pending ? withBothKeys(std::move(unproven.header), std::move(found))
                                        : OpenedHeader{.header = std::move(unproven.header),
                                                       .key = std::move(found.slot.key),
                                                       .slot = found.slot.slot,
                                                       .kind = found.slot.kind,
                                                       .digest = {}};
  if (!opened) return opened.error();
  const auto key = headerKey(opened->key, opened->header.vaultId);
  if (!key) return key.error();
  if (!isAuthentic(unproven.bytes, *key)) return headerWasChanged();
  opened->digest = crypto::sha256(unproven.bytes);
  return opened;
}

// What forbids even to try.
Result<void> checkTurn(const Key& key, const Lockout& lockout) {
  if (std::holds_alternative<SystemKeychain>(key)) return {};
  if (!std::holds_alternative<RecoveryCode>(key) && lockout.refusesPassphrases()) return Error{Fault::LockedOut, {}};
  if (lockout.wait() > std::chrono::seconds(0))
    return Error{.fault = Fault::TooSoon, .detail = {}, .seconds = qint64(lockout.wait().count())};
  return {};
}

}  // namespace

Result<Header> readHeader(const Place& place) {
  const auto bytes = readHeaderBytes(place);
  if (!bytes) return bytes.error();
  return parseHeader(*bytes);
}

Result<OpenedHeader> openCopiedHeader(const Worker& worker, const Place& place, const Key& key,
                                      const Surroundings& surroundings) {
  auto unproven = readUnproven(place);
  if (!unproven) return unproven.error();
  auto found = openSlot(worker, unproven->header, key, surroundings.keychain);
  if (!found) return found.error();
  return proven(*std::move(unproven), *std::move(found));
}

Result<OpenedLock> openHeader(const Worker& worker, const Place& place, const Key& key,
                              const Surroundings& surroundings) {
  // First, because a header that cannot be read is nobody's guess.
  auto unproven = readUnproven(place);
  if (!unproven) return unproven.error();
  Lockout lockout = Lockout::read(worker, place, unproven->header.vaultId, surroundings);
  if (const auto turn = checkTurn(key, lockout); !turn) return turn.error();
  const bool isKeychains = std::holds_alternative<SystemKeychain>(key);
  const Idle idle = retireKeychain(worker, unproven->header, lockout.unlocked(), surroundings);
  if (idle == Idle::Retired && isKeychains) return Error{Fault::KeychainIdle, {}};
  if (!isKeychains) {
    if (const auto counted = lockout.count(worker); !counted) return counted.error();
  }
  auto found = openSlot(worker, unproven->header, key, surroundings.keychain);
  if (!found) return found.error();
  if (!isKeychains) {
    if (const auto kept = lockout.takeBack(worker); !kept) return kept.error();
  }
  auto opened = proven(*std::move(unproven), *std::move(found));
  if (!opened) return opened.error();
  return OpenedLock{.header = *std::move(opened), .lockout = std::move(lockout), .idle = idle};
}

}  // namespace candor::vault
