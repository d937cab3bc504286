#include "audit/entry.h"

#include <algorithm>
#include <array>

namespace candor::audit {

namespace {

struct Name {
  Act act;
  std::string_view key;
};

constexpr std::array Names{
    Name{Act::VaultCreated, "vault_created"},
    Name{Act::Unlocked, "unlocked"},
    Name{Act::UnlockFailed, "unlock_failed"},
    Name{Act::RolledBack, "rolled_back"},
    Name{Act::Migrated, "migrated"},
    Name{Act::BackedUp, "backed_up"},
    Name{Act::Restored, "restored"},
    Name{Act::BackupsRewritten, "backups_rewritten"},
    Name{Act::Exported, "exported"},
    Name{Act::Binned, "binned"},
    Name{Act::Unbinned, "unbinned"},
    Name{Act::Erased, "erased"},
    Name{Act::SlotAdded, "slot_added"},
    Name{Act::SlotRemoved, "slot_removed"},
    Name{Act::PassphraseChanged, "passphrase_changed"},
    Name{Act::RecoveryUsed, "recovery_used"},
    Name{Act::RekeyBegun, "rekey_begun"},
    Name{Act::Rekeyed, "rekeyed"},
    Name{Act::RekeyUndone, "rekey_undone"},
    Name{Act::HeaderChanged, "header_changed"},
    Name{Act::AttemptsChanged, "attempts_changed"},
    Name{Act::ClockJumped, "clock_jumped"},
    Name{Act::KeychainRetired, "keychain_retired"},
    Name{Act::DeviceForgotten, "device_forgotten"},
    Name{Act::StepUpAdded, "step_up_added"},
    Name{Act::StepUpRemoved, "step_up_removed"},
};

}  // namespace

std::string_view key(Act act) {
  return std::find_if(Names.begin(), Names.end(), [act](const Name& name) { return name.act == act; })->key;
}

std::optional<Act> actOf(std::string_view key) {
  const auto* name = std::find_if(Names.begin(), Names.end(), [key](const Name& each) { return each.key == key; });
  if (name == Names.end()) return std::nullopt;
  return name->act;
}

}  // namespace candor::audit
