#include "vault/new_header.h"

#include "crypto/free_memory.h"
#include "crypto/random.h"
#include "crypto/recovery_code.h"
#include "keychain/secret_store.h"
#include "vault/folder.h"
#include "vault/header_bytes.h"
#include "vault/slot_making.h"
#include "vault/slots.h"

#include <chrono>

namespace candor::vault {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds TimeToUnlock = 700ms;

}  // namespace

Result<NewHeader> newHeader(const Worker& worker, const NewVault& wanted, const Surroundings& surroundings) {
  const bool wantsKeychain = wanted.keychainSlot == KeychainSlot::Add;
  if (wanted.passphrase.isEmpty() && !wantsKeychain)
    return Error{Fault::Invalid, QStringLiteral("an empty passphrase")};
  NewHeader made{.header = {.vaultId = crypto::randomBytes(VaultIdSize), .epoch = 1, .slots = {}},
                 .key = crypto::randomSecret(KeySize),
                 .recoveryCode = crypto::makeRecoveryCode()};
  SlotMaking making(made.key, made.header.vaultId, SlotId(0), surroundings);
  const auto keep = [&made](Result<SlotRecord> slot) -> Result<void> {
    if (!slot) return slot.error();
    made.header.slots.push_back(*std::move(slot));
    return {};
  };
  // The keychain last: what can fail before it then leaves nothing there.
  if (!wanted.passphrase.isEmpty()) {
    const auto added =
        keep(making.passphrase(worker, {.kind = SlotKind::Passphrase, .secret = wanted.passphrase}, wanted.logN));
    if (!added) return added.error();
  }
  if (const auto added = keep(making.recovery(worker, made.recoveryCode)); !added) return added.error();
  if (wantsKeychain) {
    if (const auto added = keep(making.keychain(worker)); !added) return added.error();
  }
  return made;
}

crypto::ScryptCost costOf(const Worker& worker, std::optional<int> logN) {
  if (logN) return {.logN = *logN};
  return crypto::calibrated(TimeToUnlock, crypto::freeMemory(), crypto::measuredOn(worker));
}

Result<QByteArray> signedHeader(const Header& header, const Secret& key) {
  const auto ofHeader = headerKey(key, header.vaultId);
  if (!ofHeader) return ofHeader.error();
  return headerBytes(header, *ofHeader);
}

Result<void> writeHeader(const Place& place, const QByteArray& bytes) {
  if (auto written = writeDurably(place.header(), bytes); !written) return written;
  const auto back = readWhole(place.header(), MostHeaderBytes);
  if (!back) return back.error();
  if (*back != bytes) return Error{Fault::Internal, QStringLiteral("the header was not kept as written")};
  return {};
}

Result<void> writeHeader(const Place& place, const Header& header, const Secret& key) {
  const auto bytes = signedHeader(header, key);
  return bytes ? writeHeader(place, *bytes) : bytes.error();
}

void forgetKeychainSlots(const Worker& worker, const Header& header, keychain::SecretStore& keychain) {
  for (const SlotRecord& slot : header.slots) {
    if (slot.kind == SlotKind::Keychain) std::ignore = keychain.remove(worker, keychainItem(header.vaultId, slot.id));
  }
}

}  // namespace candor::vault
