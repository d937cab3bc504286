#include "vault/idle_keychain.h"

#include "vault/new_header.h"
#include "vault/slots.h"

#include <algorithm>

namespace candor::vault {

Idle retireKeychain(const Worker& worker, const Header& header, const QDateTime& unlocked,
                    const Surroundings& surroundings) {
  const auto has = [&header](auto isKind) {
    return std::any_of(header.slots.begin(), header.slots.end(),
                       [isKind](const SlotRecord& slot) { return isKind(slot.kind); });
  };
  if (!unlocked.isValid() || !has([](SlotKind kind) { return kind == SlotKind::Keychain; })) return Idle::Not;
  const std::chrono::milliseconds since(unlocked.msecsTo(surroundings.clock.now()));
  if (since <= KeychainPatience) return Idle::Not;
  if (!has(&wantsPassphrase)) return Idle::Kept;
  forgetKeychainSlots(worker, header, surroundings.keychain);
  return Idle::Retired;
}

}  // namespace candor::vault
