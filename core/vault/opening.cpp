#include "vault/opening.h"

#include "keychain/secret_store.h"
#include "vault/folder.h"
#include "vault/header_bytes.h"
#include "vault/slots.h"

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
};

Result<OpenedSlot> openWith(const Worker& worker, const Header& header, const SlotInput& input) {
  Error failure{Fault::WrongKey, QStringLiteral("no slot of this kind")};
  for (const SlotRecord& slot : header.slots) {
    if (slot.kind != input.kind) continue;
    auto key = unwrapped(worker, header.vaultId, slot, input);
    if (key) return OpenedSlot{.key = *std::move(key), .slot = slot.id};
    failure = key.error();
    if (failure.fault != Fault::WrongKey) break;
  }
  return failure;
}

Result<OpenedSlot> openWithKeychain(const Worker& worker, const Header& header, keychain::SecretStore& keychain) {
  Error failure{Fault::WrongKey, QStringLiteral("no slot of this kind")};
  for (const SlotRecord& slot : header.slots) {
    if (slot.kind != SlotKind::Keychain) continue;
    const auto secret = keychain.read(worker, keychainItem(header.vaultId, slot.id));
    if (!secret && secret.error().fault != Fault::NotFound) return secret.error();
    if (!secret) continue;
    auto key = unwrapped(worker, header.vaultId, slot, {.kind = SlotKind::Keychain, .secret = *secret});
    if (key) return OpenedSlot{.key = *std::move(key), .slot = slot.id};
    failure = key.error();
  }
  return failure;
}

Result<OpenedSlot> openSlot(const Worker& worker, const Header& header, const Key& key,
                            keychain::SecretStore& keychain) {
  if (const auto* passphrase = std::get_if<Passphrase>(&key))
    return openWith(worker, header, {.kind = SlotKind::Passphrase, .secret = passphrase->text});
  if (const auto* code = std::get_if<RecoveryCode>(&key))
    return openWith(worker, header, {.kind = SlotKind::Recovery, .secret = code->text});
  return openWithKeychain(worker, header, keychain);
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

Result<OpenedHeader> proven(UnprovenHeader unproven, OpenedSlot opened) {
  const auto key = headerKey(opened.key, unproven.header.vaultId);
  if (!key) return key.error();
  if (!isAuthentic(unproven.bytes, *key)) return Error{Fault::VaultDamaged, QStringLiteral("the header was changed")};
  return OpenedHeader{
      .header = std::move(unproven.header), .key = std::move(opened.key), .slot = opened.slot, .failedBefore = {}};
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
  auto opened = openSlot(worker, unproven->header, key, surroundings.keychain);
  if (!opened) return opened.error();
  return proven(*std::move(unproven), *std::move(opened));
}

Result<OpenedHeader> openHeader(const Worker& worker, const Place& place, const Key& key,
                                const Surroundings& surroundings) {
  // First, because a header that cannot be read is nobody's guess.
  auto unproven = readUnproven(place);
  if (!unproven) return unproven.error();
  const Attempts before = readAttempts(place.attempts());
  const bool isGuessable = !std::holds_alternative<SystemKeychain>(key);
  if (isGuessable) {
    const auto counted = countAttempt(place.attempts(), before, surroundings.clock.now());
    if (!counted) return counted.error();
  }
  auto slot = openSlot(worker, unproven->header, key, surroundings.keychain);
  if (!slot) return slot.error();
  if (isGuessable) {
    if (const auto kept = keepAttempts(place.attempts(), before); !kept) return kept.error();
  }
  auto opened = proven(*std::move(unproven), *std::move(slot));
  if (opened) opened->failedBefore = before;
  return opened;
}

}  // namespace candor::vault
