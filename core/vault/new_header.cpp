#include "vault/new_header.h"

#include "crypto/random.h"
#include "crypto/recovery_code.h"
#include "keychain/secret_store.h"
#include "vault/folder.h"
#include "vault/free_memory.h"
#include "vault/header_bytes.h"
#include "vault/slots.h"

#include <chrono>

namespace candor::vault {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds TimeToUnlock = 700ms;

crypto::ScryptCost costOf(const Worker& worker, const NewVault& wanted) {
  if (wanted.logN) return {.logN = *wanted.logN};
  return crypto::calibrated(TimeToUnlock, freeMemory(), crypto::measuredOn(worker));
}

Result<SlotRecord> passphraseSlot(const Worker& worker, const NewVault& wanted, const NewHeader& made,
                                  const QDateTime& now) {
  if (wanted.passphrase.isEmpty()) return Error{Fault::Invalid, QStringLiteral("an empty passphrase")};
  return wrapped(worker, made.key, made.header.vaultId,
                 {.id = SlotId(1), .created = now, .cost = costOf(worker, wanted)},
                 {.kind = SlotKind::Passphrase, .secret = wanted.passphrase});
}

Result<SlotRecord> keychainSlot(const Worker& worker, const NewHeader& made, const Surroundings& surroundings) {
  const Secret secret = crypto::randomSecret(KeySize);
  const SlotId id(1);
  const auto written = surroundings.keychain.write(worker, keychainItem(made.header.vaultId, id), secret);
  if (!written) return written.error();
  return wrapped(worker, made.key, made.header.vaultId,
                 {.id = id, .created = surroundings.clock.now(), .cost = std::nullopt},
                 {.kind = SlotKind::Keychain, .secret = secret});
}

}  // namespace

Result<NewHeader> newHeader(const Worker& worker, const NewVault& wanted, const Surroundings& surroundings) {
  NewHeader made{.header = {.vaultId = crypto::randomBytes(VaultIdSize), .epoch = 1, .slots = {}},
                 .key = crypto::randomSecret(KeySize),
                 .recoveryCode = crypto::makeRecoveryCode()};
  const QDateTime now = surroundings.clock.now();
  auto first = wanted.firstSlot == FirstSlot::Passphrase ? passphraseSlot(worker, wanted, made, now)
                                                         : keychainSlot(worker, made, surroundings);
  if (!first) return first.error();
  auto recovery =
      wrapped(worker, made.key, made.header.vaultId, {.id = SlotId(2), .created = now, .cost = std::nullopt},
              {.kind = SlotKind::Recovery, .secret = made.recoveryCode});
  if (!recovery) return recovery.error();
  made.header.slots.push_back(*std::move(first));
  made.header.slots.push_back(*std::move(recovery));
  return made;
}

Result<void> writeHeader(const Place& place, const Header& header, const Secret& key) {
  const QByteArray bytes = headerBytes(header, headerKey(key, header.vaultId));
  if (auto written = writeDurably(place.header(), bytes); !written) return written;
  const auto back = readWhole(place.header(), MostHeaderBytes);
  if (!back) return back.error();
  if (*back != bytes) return Error{Fault::Internal, QStringLiteral("the header was not kept as written")};
  return {};
}

void forgetKeychainSlots(const Worker& worker, const Header& header, keychain::SecretStore& keychain) {
  for (const SlotRecord& slot : header.slots) {
    if (slot.kind == SlotKind::Keychain) std::ignore = keychain.remove(worker, keychainItem(header.vaultId, slot.id));
  }
}

}  // namespace candor::vault
