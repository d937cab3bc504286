#include "vault/slot_making.h"

#include "crypto/random.h"
#include "keychain/secret_store.h"
#include "vault/new_header.h"

namespace candor::vault {

SlotMaking::SlotMaking(const Secret& key, const QByteArray& vaultId, SlotId last, const Surroundings& surroundings)
    : m_key(key), m_vaultId(vaultId), m_last(last.value()), m_surroundings(surroundings) {}

Result<SlotRecord> SlotMaking::passphrase(const Worker& worker, const SlotInput& input, std::optional<int> logN) {
  if (input.secret.isEmpty()) return Error{Fault::Invalid, QStringLiteral("an empty passphrase")};
  return make(worker, input, costOf(worker, logN));
}

Result<SlotRecord> SlotMaking::recovery(const Worker& worker, const Secret& code) {
  return make(worker, {.kind = SlotKind::Recovery, .secret = code}, std::nullopt);
}

Result<SlotRecord> SlotMaking::keychain(const Worker& worker) {
  const Secret secret = crypto::randomSecret(KeySize);
  const QString item = keychainItem(m_vaultId, SlotId(m_last + 1));
  if (const auto written = m_surroundings.keychain.write(worker, item, secret); !written) return written.error();
  return make(worker, {.kind = SlotKind::Keychain, .secret = secret}, std::nullopt);
}

Result<SlotRecord> SlotMaking::make(const Worker& worker, const SlotInput& input,
                                    std::optional<crypto::ScryptCost> cost) {
  auto slot = wrapped(worker, m_key, m_vaultId,
                      {.id = SlotId(m_last + 1), .created = m_surroundings.clock.now(), .cost = cost}, input);
  if (slot) ++m_last;
  return slot;
}

SlotId lastSlot(const std::vector<SlotRecord>& among) { return among.empty() ? SlotId(0) : among.back().id; }

}  // namespace candor::vault
