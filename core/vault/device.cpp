#include "keychain/secret_store.h"
#include "storage/database.h"
#include "vault/lockout.h"
#include "vault/new_header.h"
#include "vault/vault.h"

#include <algorithm>
#include <mutex>

namespace candor::vault {

Result<void> Vault::forgetDevice(const Worker& worker) {
  if (auto allowed = m_stepUp->require(worker); !allowed) return allowed;
  const std::unique_lock lock(m_changing);
  Header next = m_header;
  std::erase_if(next.slots, [](const SlotRecord& slot) { return slot.kind == SlotKind::Keychain; });
  if (next.slots.empty()) return Error{Fault::LastSlot, {}};
  ++next.epoch;
  HeaderBook book(m_place, *m_database, m_surroundings.clock);
  if (auto written = book.write(worker, next, m_key, {{.act = audit::Act::DeviceForgotten}}); !written) return written;
  forgetKeychainSlots(worker, m_header, m_surroundings.keychain);
  m_header = std::move(next);
  if (auto forgotten = m_anchor->forget(worker); !forgotten) return forgotten;
  return Lockout::look(worker, m_place, m_header.vaultId, m_surroundings).leaveKeychain(worker);
}

}  // namespace candor::vault
