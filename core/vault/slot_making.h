// Making slots for a key, one after the other: numbered on from those there are, each with its secret where it belongs.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/header.h"
#include "vault/key.h"
#include "vault/slots.h"

#include <optional>
#include <vector>

namespace candor::vault {

class SlotMaking {
 public:
  // `key` and surroundings outlive it. `last`: the highest number given so far.
  SlotMaking(const Secret& key, const QByteArray& vaultId, SlotId last, const Surroundings& surroundings);

  // Invalid for an empty passphrase.
  [[nodiscard]] Result<SlotRecord> passphrase(const Worker& worker, const SlotInput& input, std::optional<int> logN);
  [[nodiscard]] Result<SlotRecord> recovery(const Worker& worker, const Secret& code);
  // The secret is in the keychain when this returns. Faults of the keychain.
  [[nodiscard]] Result<SlotRecord> keychain(const Worker& worker);

 private:
  [[nodiscard]] Result<SlotRecord> make(const Worker& worker, const SlotInput& input,
                                        std::optional<crypto::ScryptCost> cost);

  const Secret& m_key;
  QByteArray m_vaultId;
  qint64 m_last;
  const Surroundings& m_surroundings;
};

[[nodiscard]] SlotId lastSlot(const std::vector<SlotRecord>& among);  // 0: none

}  // namespace candor::vault
