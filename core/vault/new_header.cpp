#include "vault/new_header.h"

#include "crypto/free_memory.h"
#include "crypto/random.h"
#include "crypto/recovery_code.h"
#include "keychain/secret_store.h"
#include "vault/folder.h"
#include "vault/header_bytes.h"
#include "vault/slots.h"

#include <chrono>

namespace candor::vault {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds TimeToUnlock = 700ms;

crypto::ScryptCost costOf(const Worker& worker, const NewVault& wanted) {
  if (wanted.logN) return {.logN = *wanted.logN};
  return crypto::calibrated(TimeToUnlock, crypto::freeMemory(), crypto::measuredOn(worker));
}

// Slots are numbered in the order in which they are made.
SlotId nextSlot(const Header& header) { return SlotId(header.slots.empty() ? 1 : header.slots.back().id.value() + 1); }

// Making one vault's header, slot by slot.
class HeaderMaking {
 public:
  HeaderMaking(const Worker& worker, const Surroundings& surroundings)
      : m_worker(worker),
        m_surroundings(surroundings),
        m_made{.header = {.vaultId = crypto::randomBytes(VaultIdSize), .epoch = 1, .slots = {}},
               .key = crypto::randomSecret(KeySize),
               .recoveryCode = crypto::makeRecoveryCode()} {}

  Result<void> addPassphrase(const NewVault& wanted) {
    return add({.kind = SlotKind::Passphrase, .secret = wanted.passphrase}, costOf(m_worker, wanted));
  }

  Result<void> addKeychain() {
    const Secret secret = crypto::randomSecret(KeySize);
    const QString item = keychainItem(m_made.header.vaultId, nextSlot(m_made.header));
    if (auto written = m_surroundings.keychain.write(m_worker, item, secret); !written) return written;
    return add({.kind = SlotKind::Keychain, .secret = secret}, std::nullopt);
  }

  Result<void> addRecovery() { return add({.kind = SlotKind::Recovery, .secret = m_made.recoveryCode}, std::nullopt); }

  [[nodiscard]] NewHeader& made() { return m_made; }

 private:
  Result<void> add(const SlotInput& input, std::optional<crypto::ScryptCost> cost) {
    auto slot = wrapped(m_worker, m_made.key, m_made.header.vaultId,
                        {.id = nextSlot(m_made.header), .created = m_surroundings.clock.now(), .cost = cost}, input);
    if (!slot) return slot.error();
    m_made.header.slots.push_back(*std::move(slot));
    return {};
  }

  const Worker& m_worker;
  const Surroundings& m_surroundings;
  NewHeader m_made;
};

}  // namespace

Result<NewHeader> newHeader(const Worker& worker, const NewVault& wanted, const Surroundings& surroundings) {
  const bool wantsKeychain = wanted.keychainSlot == KeychainSlot::Add;
  if (wanted.passphrase.isEmpty() && !wantsKeychain)
    return Error{Fault::Invalid, QStringLiteral("an empty passphrase")};
  HeaderMaking making(worker, surroundings);
  // The keychain last: what can fail before it then leaves nothing there.
  if (!wanted.passphrase.isEmpty()) {
    if (const auto added = making.addPassphrase(wanted); !added) return added.error();
  }
  if (const auto added = making.addRecovery(); !added) return added.error();
  if (wantsKeychain) {
    if (const auto added = making.addKeychain(); !added) return added.error();
  }
  return std::move(making.made());
}

Result<void> writeHeader(const Place& place, const Header& header, const Secret& key) {
  const auto ofHeader = headerKey(key, header.vaultId);
  if (!ofHeader) return ofHeader.error();
  const QByteArray bytes = headerBytes(header, *ofHeader);
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
